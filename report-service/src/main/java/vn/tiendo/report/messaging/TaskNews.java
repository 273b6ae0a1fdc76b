package vn.tiendo.report.messaging;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import vn.tiendo.eventing.Received;
import vn.tiendo.report.fact.Completion;
import vn.tiendo.report.fact.KeepTaskFact;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.messaging.TaskEvents.ProgressAccepted;
import vn.tiendo.report.messaging.TaskEvents.TaskAssigned;
import vn.tiendo.report.messaging.TaskEvents.TaskCancelled;
import vn.tiendo.report.messaging.TaskEvents.TaskCompleted;
import vn.tiendo.report.messaging.TaskEvents.TaskNotArising;
import vn.tiendo.report.messaging.TaskEvents.TaskReassigned;
import vn.tiendo.report.messaging.TaskEvents.TaskReopened;
import vn.tiendo.report.messaging.TaskEvents.TaskRevised;

/** What each event adds to a task's fact. */
final class TaskNews {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final KeepTaskFact keep;

    TaskNews(KeepTaskFact keep) {
        this.keep = keep;
    }

    void assigned(TaskAssigned event, Received envelope) {
        keep(event.task(), envelope, fact -> fact.assigned(event.assignedAt()));
    }

    void revised(TaskRevised event, Received envelope) {
        keep(event.task(), envelope, UnaryOperator.identity());
    }

    void accepted(ProgressAccepted event, Received envelope) {
        var progress = event.submission().acceptedAt(event.at());
        keep(event.task(), envelope, fact -> fact.accepted(progress));
    }

    void completed(TaskCompleted event, Received envelope) {
        var completion = new Completion(event.doneOn(), event.at());
        keep(event.task(), envelope, fact -> fact.completed(completion));
    }

    void notArising(TaskNotArising event, Received envelope) {
        keep(event.task(), envelope, fact -> fact.notArising(event.at()));
    }

    void cancelled(TaskCancelled event, Received envelope) {
        var at = requireNonNullElse(event.at(), envelope.time());
        keep(event.task(), envelope, fact -> fact.cancelled(at));
    }

    void reopened(TaskReopened event, Received envelope) {
        keep(
                event.task(),
                envelope,
                fact ->
                        event.task().isOver()
                                ? fact.backInPlan(event.at())
                                : fact.openAgain(event.at()));
    }

    /** Whoever holds it now did so from a day on that may lie before it was told. */
    void reassigned(TaskReassigned event, Received envelope) {
        keep(event.task(), envelope, event.reassignment().on(), UnaryOperator.identity());
    }

    private void keep(TaskShape task, Received envelope, UnaryOperator<TaskFact> news) {
        keep(task, envelope, LocalDate.ofInstant(envelope.time(), ZONE), news);
    }

    private void keep(
            TaskShape task, Received envelope, LocalDate from, UnaryOperator<TaskFact> news) {
        var deadline = task.deadlineKnownFrom(envelope.time());
        keep.of(envelope, task.id(), task.details(), deadline, from, news);
    }
}
