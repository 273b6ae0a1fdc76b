package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.extension.Extension;
import vn.tiendo.task.extension.Extension.Decision;
import vn.tiendo.task.extension.ExtensionAskedTooLate;
import vn.tiendo.task.extension.ExtensionNotLater;
import vn.tiendo.task.extension.ExtensionTooFar;
import vn.tiendo.task.extension.NoDayToPutOff;
import vn.tiendo.task.extension.NoExtensionWaits;
import vn.tiendo.task.task.Submission.Submitter;
import vn.tiendo.task.workingday.VietnamTime;
import vn.tiendo.task.workingday.WorkingCalendar;

/** The day of a running task is put off on request; the plan's own day stays on record. */
final class Extending {
    static final String EXTENDED = "EXTENDED";

    private final Task task;

    Extending(Task task) {
        this.task = task;
    }

    /** A lead asks for a later day; that takes the place of what it asked for and still waits. */
    Change<Task> ask(LocalDate until, String reason, Submitter lead) {
        requireRunning();
        var due = due();
        if (VietnamTime.dayOf(lead.at()).isAfter(due)) {
            throw new ExtensionAskedTooLate(due);
        }
        requireLater(until, due);
        var asked =
                new Extension(
                        lead.submissionId(),
                        until,
                        due,
                        reason,
                        lead.by(),
                        lead.unit(),
                        lead.at(),
                        null);
        var copy = new TaskCopy(task);
        copy.extensions = task.extensions().with(asked);
        var asking = copy.done();
        return Change.of(asking, new ExtensionRequested(TaskView.of(asking), asked));
    }

    /**
     * The standing body puts the day off, and every timer with it. It may come to that after the day
     * is over: what counts is that it was asked for before.
     *
     * @param other another day than the one asked for
     */
    Change<Task> grant(
            @Nullable LocalDate other,
            @Nullable String reason,
            WorkingCalendar calendar,
            DeadlinePolicy policy,
            String by,
            Instant now) {
        var asked = requireAsked();
        var until = other == null ? asked.until() : other;
        requireLater(until, due());
        var copy = new TaskCopy(task);
        copy.deadline = task.deadline().putOff(until, calendar);
        copy.reminders = task.reminders().movedTo(copy.deadline.reminders(policy, calendar), now);
        var word = new Decision(true, until, reason, by, now);
        copy.extensions = task.extensions().decided(word);
        var extended = copy.done();
        var view = TaskView.of(extended);
        return Change.of(
                extended,
                new ExtensionDecided(view, decided(extended)),
                new TaskRevised(view, EXTENDED));
    }

    /** The day stays. */
    Change<Task> refuse(String reason, String by, Instant now) {
        requireAsked();
        var copy = new TaskCopy(task);
        copy.extensions = task.extensions().decided(new Decision(false, null, reason, by, now));
        var refused = copy.done();
        return Change.of(refused, new ExtensionDecided(TaskView.of(refused), decided(refused)));
    }

    private static Extension decided(Task task) {
        return task.extensions().latest().orElseThrow();
    }

    private Extension requireAsked() {
        requireRunning();
        return task.extensions().waiting().orElseThrow(NoExtensionWaits::new);
    }

    private void requireRunning() {
        task.requireOpen();
        task.requirePlanOpen();
    }

    private LocalDate due() {
        var due = task.deadline().effectiveDue();
        if (due == null) {
            throw new NoDayToPutOff();
        }
        return due;
    }

    private void requireLater(LocalDate until, LocalDate due) {
        if (!until.isAfter(due)) {
            throw new ExtensionNotLater(until, due);
        }
        var last = LocalDate.of(task.work().planYear() + 1, Month.DECEMBER, 31);
        if (until.isAfter(last)) {
            throw new ExtensionTooFar(until, last);
        }
    }
}
