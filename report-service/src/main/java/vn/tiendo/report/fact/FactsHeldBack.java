package vn.tiendo.report.fact;

import vn.tiendo.defaults.problem.Refusal;

/** Events that may change the facts could not be taken in; somebody must see to them. */
public final class FactsHeldBack extends Refusal {

    private static final long serialVersionUID = 1L;

    FactsHeldBack(long keys) {
        super(Kind.UNAVAILABLE, "facts-held-back", keys);
    }
}
