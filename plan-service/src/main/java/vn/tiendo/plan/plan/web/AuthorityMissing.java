package vn.tiendo.plan.plan.web;

import vn.tiendo.defaults.problem.Refusal;

/** Who administers all authorities says whose plan a document is. */
final class AuthorityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    AuthorityMissing() {
        super(Kind.MALFORMED, "authority-missing");
    }
}
