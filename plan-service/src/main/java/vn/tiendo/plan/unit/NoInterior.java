package vn.tiendo.plan.unit;

import vn.tiendo.defaults.problem.Refusal;

/** An authority reports to an Interior Department, nobody else. */
public final class NoInterior extends Refusal {

    private static final long serialVersionUID = 1L;

    NoInterior(String reportsTo) {
        super(Kind.INVALID, "no-interior", reportsTo);
    }
}
