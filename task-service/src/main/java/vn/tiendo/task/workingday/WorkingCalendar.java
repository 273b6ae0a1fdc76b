package vn.tiendo.task.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in working days: the plain week, corrected by the days that the authorities publish.
 *
 * <p>A year nobody has published yet is taken as plain weeks; its dates are looked at again when
 * the calendar arrives.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, DayKind> exceptions;

    private WorkingCalendar(Map<LocalDate, DayKind> exceptions) {
        this.exceptions = exceptions;
    }

    public static WorkingCalendar of(Collection<CalendarDay> days) {
        var exceptions = new HashMap<LocalDate, DayKind>();
        days.forEach(day -> exceptions.put(day.date(), day.kind()));
        return new WorkingCalendar(exceptions);
    }

    /** The same, where these days count before those that are known. */
    public WorkingCalendar with(Collection<CalendarDay> own) {
        var both = new HashMap<>(exceptions);
        own.forEach(day -> both.put(day.date(), day.kind()));
        return new WorkingCalendar(both);
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception == DayKind.WORKING_DAY;
    }

    /**
     * The day by whose end the work is owed: a last day on a weekend or holiday moves to the next
     * working day (Civil Code 2015 Art. 148, by analogy).
     */
    public LocalDate effectiveDue(LocalDate nominalDue) {
        var day = nominalDue;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after the given day; that day itself is not counted. */
    public LocalDate plus(LocalDate from, int workingDays) {
        return step(from, workingDays, 1);
    }

    /** The n-th working day before the given day; that day itself is not counted. */
    public LocalDate minus(LocalDate from, int workingDays) {
        return step(from, workingDays, -1);
    }

    /** Working days after {@code from} up to and with {@code to}; below zero when it has passed. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
