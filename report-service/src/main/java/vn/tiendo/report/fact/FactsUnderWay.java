package vn.tiendo.report.fact;

import vn.tiendo.defaults.problem.Refusal;

/** Events that may change the facts are told and not heard yet, or nobody can say how many. */
public final class FactsUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    FactsUnderWay() {
        super(Kind.UNAVAILABLE, "facts-under-way");
    }
}
