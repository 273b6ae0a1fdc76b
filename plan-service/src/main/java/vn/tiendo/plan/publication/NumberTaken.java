package vn.tiendo.plan.publication;

import vn.tiendo.defaults.problem.Refusal;

/** An authority gives a number to one plan a year. */
public final class NumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    NumberTaken(String number, int year) {
        super(Kind.CONFLICT, "number-taken", number, Integer.toString(year));
    }
}
