package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** Nobody can say now where the unit belongs: nothing was registered. */
final class UnitsUnknownNow extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitsUnknownNow() {
        super(Kind.UNAVAILABLE, "unavailable");
    }
}
