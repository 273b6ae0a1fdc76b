package vn.tiendo.plan.calendar;

import vn.tiendo.defaults.problem.Refusal;

/** A calendar holds each day of its year at most once. */
public final class DaysOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    DaysOutOfOrder(String year) {
        super(Kind.INVALID, "calendar-days", year);
    }
}
