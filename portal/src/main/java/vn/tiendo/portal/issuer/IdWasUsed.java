package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** What was meant for an ended account would come to the next holder of its id. */
final class IdWasUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    IdWasUsed(String id) {
        super(Kind.CONFLICT, "id-was-used", id);
    }
}
