package vn.tiendo.plan.deadline;

import org.jspecify.annotations.Nullable;

/**
 * How often a deadline comes back, and on which day.
 *
 * @param period one occurrence per this period
 * @param day day of the month that is named, such as the 15th; the period's last day where null
 * @param month month of the year that is named (1 to 12), for {@link Period#YEAR} only
 * @param following the day lies in the month after the period ("ngày 05 tháng sau")
 */
public record Recurrence(
        Period period, @Nullable Integer day, @Nullable Integer month, boolean following) {

    static Recurrence each(Period period) {
        return new Recurrence(period, null, null, false);
    }
}
