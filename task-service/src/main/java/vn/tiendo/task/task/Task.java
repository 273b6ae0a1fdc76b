package vn.tiendo.task.task;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.deadline.Reminder;
import vn.tiendo.task.deadline.Reminders;
import vn.tiendo.task.extension.Extensions;
import vn.tiendo.task.task.Submission.Submitter;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * One deliverable of one lead (or of several who answer together) in one occurrence.
 *
 * <p>Every transition is one method: it guards itself, and says what it tells the others.
 *
 * @param asked what an amendment wants of handed-in or finished work, until the standing body decides
 * @param outOfPlan whether an amendment took it away, whatever became of it
 * @param planClosed whether the plan is over: nobody is urged any more, and nothing is handed in
 * @param planEnd how it ended, where that was told
 * @param reassignments how it came to those who hold it now, oldest first
 * @param formerly every unit in whose subtree it was held before: who may still read it
 * @param extensions the later days that were asked for
 * @param order sorts a list by the day that counts, and is unique, so that a page can go on from it
 */
public record Task(
        String id,
        Work work,
        Deadline deadline,
        TaskStatus status,
        Progress progress,
        Reminders reminders,
        Instant assignedAt,
        @Nullable NotArising notArising,
        String order,
        @Nullable PlanChange asked,
        boolean outOfPlan,
        boolean planClosed,
        @Nullable PlanEnd planEnd,
        List<Reassignment> reassignments,
        List<String> formerly,
        Extensions extensions) {
    private static final String UNDATED_LAST = "9999-12-31";

    public Task {
        var due = deadline.effectiveDue();
        order = (due == null ? UNDATED_LAST : due) + "/" + work.planTask() + "/" + id;
        // a task that was stored before there were any has none
        reassignments = requireNonNullElse(reassignments, List.of());
        formerly = requireNonNullElse(formerly, List.of());
        extensions = requireNonNullElse(extensions, Extensions.none());
    }

    /** Gives a task to its leads. */
    public static Change<Task> assign(
            String id, Work work, Deadline deadline, Reminders reminders, Instant now) {
        var task =
                new Task(
                        id,
                        work,
                        deadline,
                        TaskStatus.of(deadline),
                        Progress.none(),
                        reminders.owedSince(now),
                        now,
                        null,
                        "",
                        null,
                        false,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        Extensions.none());
        return Change.of(task, new TaskAssigned(TaskView.of(task), now));
    }

    /**
     * Hands in progress for review; it takes the place of what still waits for one. Work that waits
     * for its date may be reported too: nobody is kept from having done it early.
     */
    Change<Task> submit(ProgressReport report, Submitter submitter) {
        requireOpen();
        requirePlanOpen();
        var submission = Submission.of(report, submitter);
        var submitted = with(TaskStatus.SUBMITTED, progress.submitted(submission));
        return Change.of(submitted, new ProgressSubmitted(TaskView.of(submitted), submission));
    }

    /**
     * Accepts what waits for review. Only accepted progress enters a report.
     *
     * @param doneOn the day on which the reviewer found the work done; owed where finished work was
     *     handed in after its due date, else the unit's own word stands
     */
    Change<Task> accept(@Nullable LocalDate doneOn, String by, Instant now) {
        var waiting = requireWaiting();
        if (doneOn == null
                && waiting.claimsCompletion()
                && waiting.cameAfter(deadline.effectiveDue())) {
            throw new DoneOnToBeConfirmed(waiting.day());
        }
        var submission = doneOn == null ? waiting : waiting.doneOn(doneOn);
        boolean completed = submission.claimsCompletion() && !isStandingWork();
        var accepted =
                with(
                        completed ? TaskStatus.COMPLETED : TaskStatus.IN_PROGRESS,
                        progress.accepted(submission, by, now, completed));
        var view = TaskView.of(accepted);
        var told = new ProgressAccepted(view, submission, by, now);
        return completed && submission.doneOn() != null
                ? Change.of(accepted, told, new TaskCompleted(view, submission.doneOn(), now))
                : Change.of(accepted, told);
    }

    /** Gives back what waits for review, with the reason. */
    Change<Task> giveBack(String reason, String by, Instant now) {
        var submission = requireWaiting();
        var returned = with(TaskStatus.RETURNED, progress.returned(submission, reason, by, now));
        return Change.of(
                returned, new ProgressReturned(TaskView.of(returned), submission, reason, by, now));
    }

    /** Records that nothing arose: lawful for work that the plan asks for "if any" alone. */
    Change<Task> notArising(String reason, String by, Instant now) {
        requireOpen();
        requirePlanOpen();
        if (!work.conditional()) {
            throw new TaskIsNotConditional();
        }
        if (status == TaskStatus.SUBMITTED) {
            throw new SubmissionAwaitsReview();
        }
        var copy = new TaskCopy(this);
        copy.status = TaskStatus.NOT_ARISING;
        copy.notArising = new NotArising(reason, by, now);
        var closed = copy.done();
        return Change.of(closed, new TaskNotArising(TaskView.of(closed), reason, by, now));
    }

    /** Looks at the dates again under another calendar; the others hear only of a moved due date. */
    Change<Task> revise(
            WorkingCalendar calendar, DeadlinePolicy policy, String reason, Instant now) {
        if (!status.isOpen()) {
            return Change.none(this);
        }
        var revised = deadline.under(calendar);
        var copy = new TaskCopy(this);
        copy.deadline = revised;
        copy.reminders = reminders.movedTo(revised.reminders(policy, calendar), now);
        var moved = copy.done();
        return revised.equals(deadline)
                ? Change.none(moved)
                : Change.of(moved, new TaskRevised(TaskView.of(moved), reason));
    }

    /**
     * Raises what is due of the deadline's steps, folded into the highest. A submission does not
     * stop them: only what is accepted is done, and while it waits the standing body owes the
     * review that these steps urge.
     */
    Change<Task> raise(WorkingCalendar calendar, Instant now) {
        var due = deadline.effectiveDue();
        var highest = reminders.highestDue(now);
        if (!status.isOpen() || planClosed || due == null || highest.isEmpty()) {
            return Change.none(this);
        }
        Reminder step = highest.get();
        var copy = new TaskCopy(this);
        copy.reminders = reminders.raisedUpTo(step);
        var raised = copy.done();
        return Change.of(raised, Notice.of(raised, due, step, calendar, now));
    }

    /**
     * What an amended plan says of this task.
     *
     * @param wanted as it would be assigned today
     */
    public Change<Task> amended(Task wanted, Amendment amendment) {
        return new Amending(this, amendment).toBe(wanted);
    }

    /** An amended plan has no such task any more. */
    public Change<Task> takenAway(Amendment amendment) {
        return new Amending(this, amendment).takenAway();
    }

    /**
     * A task of an amended plan as it is wanted here: those who hold it keep it, in the order of the
     * text, where the text names the same in the end.
     */
    public Task wanted(Task following, Succession succession) {
        var copy = new TaskCopy(following);
        copy.work = following.work().heldAs(work, succession);
        return copy.done();
    }

    /** What became of the units that this task names, as long as it is open and its plan is. */
    Change<Task> following(Succession succession, Instant now) {
        return new Reassigning(this).following(succession, now);
    }

    /** The standing body gives it to others. */
    Change<Task> reassign(Holders others, String reason, String by, Instant now) {
        requirePlanOpen();
        return new Reassigning(this).to(others, reason, by, now);
    }

    /**
     * Its plan is over: the task stays as it is, and its timers end. What was handed in before can
     * still be reviewed; nothing more is handed in.
     */
    public Change<Task> withItsPlanClosed(PlanEnd how) {
        var copy = new TaskCopy(this);
        copy.planClosed = true;
        copy.planEnd = how;
        return Change.none(copy.done());
    }

    /**
     * The standing body's word on what an amendment wants of handed-in or finished work.
     *
     * @param follow whether the amendment is carried out, or the task stays as it is; finished work
     *     of which it wants something else is open again
     */
    Change<Task> decide(
            boolean follow,
            WorkingCalendar calendar,
            DeadlinePolicy policy,
            String by,
            Instant now) {
        requirePlanOpen();
        if (asked == null || asked.declined()) {
            throw new NothingToDecide();
        }
        return follow
                ? Amending.followed(this, asked, calendar, policy, by, now)
                : Amending.declined(this, asked);
    }

    /** What has yet to wake this task: nothing for what is closed, undated or was due beforehand. */
    public List<Timer> timers() {
        return status.isOpen() && !planClosed ? reminders.timers() : List.of();
    }

    /** Standing work is kept up, not finished: it is reported on in every period of its year. */
    private boolean isStandingWork() {
        return deadline.kind() == DeadlineKind.CONTINUOUS;
    }

    /**
     * @throws NotTheLeadUnit if another unit leads it now
     */
    Task requireLead(String unit) {
        if (!work.isLedBy(unit)) {
            throw new NotTheLeadUnit();
        }
        return this;
    }

    void requirePlanOpen() {
        if (planClosed) {
            throw new PlanIsClosed(planEnd);
        }
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw new TaskIsClosed(status);
        }
    }

    private Submission requireWaiting() {
        return progress.awaitingReview().orElseThrow(NothingToReview::new);
    }

    private Task with(TaskStatus next, Progress progressed) {
        var copy = new TaskCopy(this);
        copy.status = next;
        copy.progress = progressed;
        return copy.done();
    }
}
