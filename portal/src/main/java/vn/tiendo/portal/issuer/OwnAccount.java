package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** Administrators do not shut themselves out: another one has to. */
final class OwnAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnAccount() {
        super(Kind.CONFLICT, "own-account");
    }
}
