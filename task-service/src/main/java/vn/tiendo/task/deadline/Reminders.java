package vn.tiendo.task.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.workingday.VietnamTime;

/**
 * The steps of one due date in rising order, and which of them have been raised.
 *
 * <p>"On or before", never "exactly then": whatever is due and not raised yet is raised, however
 * late, and several at once fold into the highest.
 *
 * @param since from when on they are owed; what lay before was nobody's yet and is not late. None
 *     where that is not known
 */
public record Reminders(List<Reminder> steps, @Nullable Instant since) {
    private static final Duration GRACE = Duration.ofHours(1);

    public static Reminders none() {
        return new Reminders(List.of(), null);
    }

    /** The same, owed from a moment on. */
    public Reminders owedSince(Instant moment) {
        return new Reminders(steps, moment);
    }

    /** Whether a step is raised so long after its moment that the reader should be told so. */
    public boolean isLate(Reminder step, Instant raisedAt) {
        var owed = since == null || step.fireAt().isAfter(since) ? step.fireAt() : since;
        return raisedAt.isAfter(owed.plus(GRACE));
    }

    /** What still has to wake the task. */
    public List<Timer> timers() {
        return steps.stream()
                .filter(reminder -> !reminder.raised())
                .map(reminder -> new Timer(reminder.step(), reminder.fireAt()))
                .toList();
    }

    /** The one step to raise now, standing for every lower one that is due with it. */
    public Optional<Reminder> highestDue(Instant now) {
        return steps.stream().filter(step -> step.isDue(now)).reduce((lower, higher) -> higher);
    }

    /** With that step and everything below it raised. */
    public Reminders raisedUpTo(Reminder highest) {
        int last = steps.indexOf(highest);
        return new Reminders(
                steps.stream()
                        .map(step -> steps.indexOf(step) <= last ? step.asRaised() : step)
                        .toList(),
                since);
    }

    /**
     * The same steps for a moved due date. One that was raised and would be behind us again stays
     * raised: nobody is told twice because a calendar changed.
     */
    public Reminders movedTo(Reminders moved, Instant now) {
        return new Reminders(
                moved.steps.stream()
                        .map(step -> step.isDue(now) && wasRaised(step) ? step.asRaised() : step)
                        .toList(),
                moments(moved).equals(moments(this)) ? since : now);
    }

    /** Whether the first warning's day has come. */
    public boolean hasBegun(LocalDate today) {
        return !steps.isEmpty() && !VietnamTime.dayOf(steps.get(0).fireAt()).isAfter(today);
    }

    private static List<Instant> moments(Reminders reminders) {
        return reminders.steps.stream().map(Reminder::fireAt).toList();
    }

    private boolean wasRaised(Reminder reminder) {
        return steps.stream()
                .anyMatch(step -> step.step().equals(reminder.step()) && step.raised());
    }
}
