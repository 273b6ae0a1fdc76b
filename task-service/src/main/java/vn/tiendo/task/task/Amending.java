package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.workingday.WorkingCalendar;

/** What becomes of a task when its plan is amended. */
final class Amending {
    static final String FOLLOWED = "PLAN_AMENDED";
    static final String ASKED = "AMENDMENT_TO_BE_DECIDED";
    static final String NOT_FOLLOWED = "AMENDMENT_NOT_FOLLOWED";

    private final Task task;
    private final Amendment amendment;

    Amending(Task task, Amendment amendment) {
        this.task = task;
        this.amendment = amendment;
    }

    /** What only moves within the plan moves at once; what is to be done otherwise may be asked. */
    Change<Task> toBe(Task wanted) {
        if (task.status() == TaskStatus.CANCELLED) {
            return reopened(wanted);
        }
        if (asksTheSame(wanted)) {
            var copy = new TaskCopy(task);
            copy.work = wanted.work();
            copy.asked = null;
            copy.outOfPlan = false;
            return told(copy.done(), FOLLOWED);
        }
        var before = task.asked();
        if (before != null && before.wants(wanted.work(), wanted.deadline())) {
            // it waits for the standing body, or the standing body left the task as it is
            return Change.none(task);
        }
        return keepsItsRecord() ? ask(wanted) : told(follow(wanted), FOLLOWED);
    }

    Change<Task> takenAway() {
        if (task.outOfPlan()) {
            return Change.none(task);
        }
        var copy = new TaskCopy(task);
        copy.outOfPlan = true;
        if (keepsItsRecord()) {
            copy.asked =
                    new PlanChange(
                            amendment.version(),
                            amendment.reason(),
                            null,
                            null,
                            amendment.at(),
                            false);
            return told(copy.done(), ASKED);
        }
        copy.status = TaskStatus.CANCELLED;
        var cancelled = copy.done();
        return Change.of(
                cancelled,
                new TaskCancelled(
                        TaskView.of(cancelled), amendment.reason(), null, amendment.at()));
    }

    static Change<Task> declined(Task task, PlanChange asked) {
        var copy = new TaskCopy(task);
        copy.asked = asked.asDeclined();
        var kept = copy.done();
        return Change.of(kept, new TaskRevised(TaskView.of(kept), NOT_FOLLOWED));
    }

    static Change<Task> followed(
            Task task,
            PlanChange asked,
            WorkingCalendar calendar,
            DeadlinePolicy policy,
            String by,
            Instant now) {
        var copy = new TaskCopy(task);
        copy.asked = null;
        if (asked.work() == null || asked.deadline() == null) {
            copy.status = TaskStatus.CANCELLED;
            var cancelled = copy.done();
            return Change.of(
                    cancelled, new TaskCancelled(TaskView.of(cancelled), asked.reason(), by, now));
        }
        copy.work = asked.work();
        var reopens = asked.reopens(task);
        var sameDate = task.deadline().saysTheSameAs(asked.deadline());
        if (reopens || !sameDate) {
            // a calendar moves the dates of open tasks alone: those of finished work are as of then
            copy.deadline = (sameDate ? task.deadline() : asked.deadline()).under(calendar);
            var moved = task.reminders().movedTo(copy.deadline.reminders(policy, calendar), now);
            copy.reminders = reopens ? moved.owedSince(now) : moved;
        }
        if (reopens) {
            copy.status = TaskStatus.of(copy.deadline);
            copy.progress = task.progress().begunAnew();
            copy.notArising = null;
            var open = copy.done();
            return Change.of(open, new TaskReopened(TaskView.of(open), asked.reason(), now));
        }
        var revised = copy.done();
        return Change.of(revised, new TaskRevised(TaskView.of(revised), FOLLOWED));
    }

    private Change<Task> ask(Task wanted) {
        var copy = new TaskCopy(task);
        copy.outOfPlan = false;
        copy.asked =
                new PlanChange(
                        amendment.version(),
                        amendment.reason(),
                        wanted.work(),
                        wanted.deadline(),
                        amendment.at(),
                        false);
        return told(copy.done(), ASKED);
    }

    /** It stands again where it stood when it was taken away, and then does what is wanted now. */
    private Change<Task> reopened(Task wanted) {
        var copy = new TaskCopy(task);
        copy.status = before(wanted);
        copy.asked = null;
        copy.outOfPlan = false;
        copy.reminders = task.reminders().owedSince(amendment.at());
        var open = new Amending(copy.done(), amendment).toBe(wanted).state();
        var view = TaskView.of(open);
        var told = new TaskReopened(view, amendment.reason(), amendment.at());
        // it is finished or handed in, and other work is wanted: that is asked as it is of any such
        return open.asked() == null
                ? Change.of(open, told)
                : Change.of(open, told, new TaskRevised(view, ASKED));
    }

    private TaskStatus before(Task wanted) {
        var progress = task.progress();
        if (task.notArising() != null) {
            return TaskStatus.NOT_ARISING;
        }
        if (progress.doneOn() != null) {
            return TaskStatus.COMPLETED;
        }
        if (progress.awaitingReview().isPresent()) {
            return TaskStatus.SUBMITTED;
        }
        return progress.percent() > 0 ? TaskStatus.IN_PROGRESS : wanted.status();
    }

    private Task follow(Task wanted) {
        var copy = new TaskCopy(task);
        copy.work = wanted.work();
        if (!task.deadline().saysTheSameAs(wanted.deadline())) {
            // else an overdue task would be judged by the amendment's day, and be late no more
            copy.deadline = wanted.deadline();
            copy.reminders = task.reminders().movedTo(wanted.reminders(), amendment.at());
        }
        copy.asked = null;
        copy.outOfPlan = false;
        copy.status =
                wanted.status() == TaskStatus.WAITING || !begun() ? wanted.status() : task.status();
        return copy.done();
    }

    /** Reported on before: it goes on from there. */
    private boolean begun() {
        return task.status() == TaskStatus.IN_PROGRESS || task.status() == TaskStatus.RETURNED;
    }

    private Change<Task> told(Task changed, String reason) {
        if (changed.equals(task)) {
            return Change.none(task);
        }
        var view = TaskView.of(changed);
        if (view.equals(TaskView.of(task))) {
            return Change.none(changed);
        }
        return Change.of(changed, new TaskRevised(view, reason));
    }

    private boolean keepsItsRecord() {
        return task.status() == TaskStatus.SUBMITTED || !task.status().isOpen();
    }

    /** The same work by the same day, wherever it stands in the plan now. */
    private boolean asksTheSame(Task wanted) {
        return task.work().asksTheSameAs(wanted.work())
                && task.deadline().saysTheSameAs(wanted.deadline());
    }
}
