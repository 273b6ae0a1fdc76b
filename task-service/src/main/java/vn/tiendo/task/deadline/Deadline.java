package vn.tiendo.task.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * A task's deadline: the words of the plan and the dates that follow from them.
 *
 * @param nominalDue the last day as written; none while no date binds
 * @param effectiveDue the working day to which it moves (Civil Code 2015 Art. 148); the task is
 *     judged by it
 * @param putOffTo the later last day that was granted, if any; it counts in place of the nominal one
 * @param alreadyDue the date lay before the plan's own issue: reported as such, never a breach
 */
public record Deadline(
        String text,
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate nominalDue,
        @Nullable LocalDate effectiveDue,
        @Nullable String explanation,
        @Nullable LocalDate putOffTo,
        boolean alreadyDue) {

    /** A deadline whose day is known. */
    public static Deadline on(
            Wording wording,
            @Nullable LocalDate from,
            LocalDate nominalDue,
            LocalDate planIssuedOn,
            WorkingCalendar calendar) {
        return new Deadline(
                wording.text(),
                wording.kind(),
                from,
                nominalDue,
                calendar.effectiveDue(nominalDue),
                wording.explanation(),
                null,
                nominalDue.isBefore(planIssuedOn));
    }

    /** A deadline without a day: standing work, or one that waits for a document or an event. */
    public static Deadline undated(Wording wording, @Nullable LocalDate from) {
        return new Deadline(
                wording.text(),
                wording.kind(),
                from,
                null,
                null,
                wording.explanation(),
                null,
                false);
    }

    /** The same as the plan has it, whatever a calendar makes of it. */
    public boolean saysTheSameAs(Deadline other) {
        return kind == other.kind
                && text.equals(other.text)
                && Objects.equals(from, other.from)
                && Objects.equals(nominalDue, other.nominalDue);
    }

    /** The same deadline under another calendar. */
    public Deadline under(WorkingCalendar calendar) {
        return endingOn(putOffTo, calendar);
    }

    /** The same with a later last day, which was granted. */
    public Deadline putOff(LocalDate until, WorkingCalendar calendar) {
        return endingOn(until, calendar);
    }

    private Deadline endingOn(@Nullable LocalDate later, WorkingCalendar calendar) {
        var last = later == null ? nominalDue : later;
        return last == null
                ? this
                : new Deadline(
                        text,
                        kind,
                        from,
                        nominalDue,
                        calendar.effectiveDue(last),
                        explanation,
                        later,
                        alreadyDue);
    }

    /** When to tell whom; nothing for what has no date or was due before its plan was issued. */
    public Reminders reminders(DeadlinePolicy policy, WorkingCalendar calendar) {
        return effectiveDue == null || alreadyDue
                ? Reminders.none()
                : policy.remindersFor(effectiveDue, calendar);
    }

    /** How the plan words a deadline, and how that was read. */
    public record Wording(String text, DeadlineKind kind, @Nullable String explanation) {}
}
