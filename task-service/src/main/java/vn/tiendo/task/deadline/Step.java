package vn.tiendo.task.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiendo.task.workingday.VietnamTime;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * One step of a deadline policy.
 *
 * @param name stable, part of every notice's key
 * @param offset working days from the effective due date: below zero before it, 0 the moment it
 *     has passed, above zero after it
 * @param levels everyone whom the step concerns
 */
public record Step(String name, int offset, List<Level> levels) {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    /** At 08:00 of its working day; the passing itself at the first moment after the due date. */
    Instant fireAt(LocalDate effectiveDue, WorkingCalendar calendar) {
        if (offset == 0) {
            return VietnamTime.at(effectiveDue.plusDays(1), LocalTime.MIDNIGHT);
        }
        var day =
                offset < 0
                        ? calendar.minus(effectiveDue, -offset)
                        : calendar.plus(effectiveDue, offset);
        return VietnamTime.at(day, OFFICE_OPENS);
    }
}
