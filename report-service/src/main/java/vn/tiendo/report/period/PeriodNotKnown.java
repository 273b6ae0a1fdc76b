package vn.tiendo.report.period;

import vn.tiendo.defaults.problem.Refusal;

/** No rule in force knows this period at this level in this year. */
public final class PeriodNotKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    PeriodNotKnown(String level, String period, int year) {
        super(Kind.INVALID, "period-not-known", period, String.valueOf(year), level);
    }
}
