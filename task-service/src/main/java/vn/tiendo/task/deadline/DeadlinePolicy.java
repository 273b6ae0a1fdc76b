package vn.tiendo.task.deadline;

import static vn.tiendo.task.deadline.Level.LEAD_HEAD;
import static vn.tiendo.task.deadline.Level.LEAD_OFFICERS;
import static vn.tiendo.task.deadline.Level.STANDING_BODY;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * When whom is told about a deadline, as data: steps in rising order.
 *
 * <p>Levels add up from step to step, so that the one notice left after an outage, that of the
 * highest step, still reaches everyone.
 */
public record DeadlinePolicy(List<Step> steps) {

    /** 7 and 3 working days before: officers; 1 before: and their head; passed: and upwards. */
    public static DeadlinePolicy shipped() {
        return new DeadlinePolicy(
                List.of(
                        new Step("BEFORE_7", -7, List.of(LEAD_OFFICERS)),
                        new Step("BEFORE_3", -3, List.of(LEAD_OFFICERS)),
                        new Step("BEFORE_1", -1, List.of(LEAD_OFFICERS, LEAD_HEAD)),
                        new Step("PASSED", 0, List.of(LEAD_OFFICERS, LEAD_HEAD, STANDING_BODY)),
                        new Step("AFTER_3", 3, List.of(Level.values()))));
    }

    /** The steps of one due date with their moments. */
    public Reminders remindersFor(LocalDate effectiveDue, WorkingCalendar calendar) {
        return new Reminders(
                steps.stream()
                        .map(
                                step ->
                                        new Reminder(
                                                step.name(),
                                                step.offset() < 0,
                                                step.levels(),
                                                step.fireAt(effectiveDue, calendar),
                                                false))
                        .toList(),
                null);
    }
}
