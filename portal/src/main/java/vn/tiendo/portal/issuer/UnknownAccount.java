package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** Nobody was registered under this id. */
final class UnknownAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownAccount() {
        super(Kind.NOT_FOUND, "not-there");
    }
}
