package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** The account is not what the administrator was looking at: another one has changed it. */
final class SeenOtherwise extends Refusal {

    private static final long serialVersionUID = 1L;

    SeenOtherwise() {
        super(Kind.STALE, "stale-revision");
    }
}
