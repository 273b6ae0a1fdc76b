package vn.tiendo.plan.document.pdf;

import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/** Counts what pages are made of: a few bytes can draw the same form a billion times. */
final class Allowance {

    private static final int MOST_OPERATORS = 1_500_000;
    private static final int MOST_LETTERS = 1_500_000;

    private int operators;
    private int letters;

    /**
     * @param cost 1, or more where it makes the page longer
     */
    void operator(int cost) {
        operators += cost;
        if (operators > MOST_OPERATORS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
    }

    void letter() {
        if (++letters > MOST_LETTERS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
    }
}
