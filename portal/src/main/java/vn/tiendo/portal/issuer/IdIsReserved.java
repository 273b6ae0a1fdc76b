package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** The product itself goes by this id. */
final class IdIsReserved extends Refusal {

    private static final long serialVersionUID = 1L;

    IdIsReserved(String id) {
        super(Kind.CONFLICT, "id-is-reserved", id);
    }
}
