package vn.tiendo.portal.issuer;

import vn.tiendo.defaults.problem.Refusal;

/** The unit is none of the administrator's authority, or is not registered at all. */
final class UnitIsElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitIsElsewhere(String unit, String authority) {
        super(Kind.FORBIDDEN, "unit-is-elsewhere", unit, authority);
    }
}
