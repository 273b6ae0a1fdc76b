package vn.tiendo.plan.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.Recurrence;

/**
 * What a deadline means, seen from its plan's year: "Quý I/2025" of a plan of 2025 is "Quý I/2026" of
 * one of 2026.
 *
 * @param told whether this is all; another authority, an event and what could not be read are told by
 *     the words alone
 */
record DueMeaning(
        DeadlineKind kind,
        @Nullable DayOfPlan from,
        @Nullable DayOfPlan to,
        @Nullable Recurrence every,
        boolean exclusive,
        boolean told) {

    private static final int LAST_DAY = 99;

    /** @param years after the plan's own */
    private record DayOfPlan(int years, int month, int day) {

        static @Nullable DayOfPlan of(@Nullable LocalDate day, int planYear) {
            if (day == null) {
                return null;
            }
            boolean last = day.getDayOfMonth() == day.lengthOfMonth();
            return new DayOfPlan(
                    day.getYear() - planYear,
                    day.getMonthValue(),
                    last ? LAST_DAY : day.getDayOfMonth());
        }
    }

    static DueMeaning of(Deadline due, int planYear) {
        boolean dated = due.to() != null;
        boolean told =
                dated
                        || due.kind() == DeadlineKind.RECURRING
                        || due.kind() == DeadlineKind.CONTINUOUS;
        return new DueMeaning(
                due.kind(),
                DayOfPlan.of(due.from(), planYear),
                DayOfPlan.of(due.to(), planYear),
                due.every(),
                !dated && due.exclusive(),
                told);
    }

    /** "Đến hết ngày 31/3" names no first day, so it says the same as "Tháng 3". */
    boolean same(DueMeaning other) {
        return kind == other.kind
                && (from == null || other.from == null || from.equals(other.from))
                && Objects.equals(to, other.to)
                && Objects.equals(every, other.every)
                && exclusive == other.exclusive;
    }
}
