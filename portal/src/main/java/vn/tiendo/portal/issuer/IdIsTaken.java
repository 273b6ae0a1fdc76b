package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** A person and a system of one id would pass for each other: both are this {@code sub}. */
final class IdIsTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    IdIsTaken(String id) {
        super(Kind.CONFLICT, "id-is-taken", id);
    }
}
