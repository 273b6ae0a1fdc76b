package vn.tiendo.plan.deadline;

/**
 * A point of a period, as Civil Code 2015 Art. 146 reads it: the beginning is the first day, the
 * middle the 15th (30 June of a year), the end the last.
 */
public enum Position {
    /** đầu */
    START,
    /** giữa */
    MIDDLE,
    /** cuối */
    END;

    static Position of(String word) {
        return switch (word) {
            case "đầu" -> START;
            case "giữa" -> MIDDLE;
            default -> END;
        };
    }

    /**
     * The month in which the point lies.
     *
     * @param first month of the period, 1 to 12
     * @param last month of the period
     */
    int month(int first, int last) {
        return switch (this) {
            case START -> first;
            case MIDDLE -> (first + last) / 2;
            case END -> last;
        };
    }

    /** The day of that month; {@link Span#LAST_DAY} for its last. */
    int day(int first, int last) {
        return switch (this) {
            case START -> 1;
            case MIDDLE -> first == 1 && last == 12 ? 30 : 15;
            case END -> Span.LAST_DAY;
        };
    }
}
