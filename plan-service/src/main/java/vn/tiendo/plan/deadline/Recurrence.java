package vn.tiendo.plan.deadline;

import org.jspecify.annotations.Nullable;

/**
 * How often a deadline comes back, and on which day.
 *
 * @param period one occurrence per this period
 * @param day day of the month that is named, such as the 15th; the period's last day where null
 * @param month month of the year that is named (1 to 12), for {@link Period#YEAR} only
 * @param position point of the period that is named ("giữa quý"): with a day, the month in which that
 *     lies ("tuần đầu của quý" is day 7 of its first month); null where none is
 * @param following the day lies in the month after the period ("ngày 05 tháng sau")
 */
public record Recurrence(
        Period period,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Position position,
        boolean following) {

    /** Due on the last day of each period. */
    public static Recurrence each(Period period) {
        return new Recurrence(period, null, null, null, false);
    }

    static Recurrence at(Position position, Period period, boolean following) {
        return new Recurrence(period, null, null, position, following);
    }

    Recurrence onDay(int otherDay) {
        return new Recurrence(period, otherDay, month, position, following);
    }

    static Recurrence on(
            @Nullable Integer day, @Nullable Integer month, Period period, boolean following) {
        return new Recurrence(period, day, month, null, following);
    }
}
