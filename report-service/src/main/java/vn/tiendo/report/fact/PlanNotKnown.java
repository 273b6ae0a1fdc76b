package vn.tiendo.report.fact;

import vn.tiendo.defaults.problem.Refusal;

/** The plan is not published, or has not arrived here yet. */
public final class PlanNotKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanNotKnown(String plan) {
        super(Kind.NOT_FOUND, "plan-not-known", plan);
    }
}
