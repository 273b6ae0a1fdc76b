package vn.tiendo.task.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.workingday.VietnamTime;

/**
 * The steps of one due date in rising order, and which of them have been raised.
 *
 * <p>"On or before", never "exactly then": whatever is due and not raised yet is raised, however
 * late, and several at once fold into the highest.
 */
public record Reminders(List<Reminder> steps) {

    public static Reminders none() {
        return new Reminders(List.of());
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
                        .toList());
    }

    /**
     * The same steps for a moved due date. One that was raised and would be behind us again stays
     * raised: nobody is told twice because a calendar changed.
     */
    public Reminders movedTo(Reminders moved, Instant now) {
        return new Reminders(
                moved.steps.stream()
                        .map(step -> step.isDue(now) && wasRaised(step) ? step.asRaised() : step)
                        .toList());
    }

    /** Whether the first warning's day has come. */
    public boolean hasBegun(LocalDate today) {
        return !steps.isEmpty() && !VietnamTime.dayOf(steps.get(0).fireAt()).isAfter(today);
    }

    private boolean wasRaised(Reminder reminder) {
        return steps.stream()
                .anyMatch(step -> step.step().equals(reminder.step()) && step.raised());
    }
}
