package vn.tiendo.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.AcceptedProgress;
import vn.tiendo.report.fact.Completion;
import vn.tiendo.report.fact.TaskFact;

/** Where a single task, as it was {@link AsAt#of at a point in time}, stands then. */
final class Judgement {

    private final AsAt asAt;

    Judgement(AsAt asAt) {
        this.asAt = asAt;
    }

    /** The task's cell; none where the task does not count: not assigned yet, or cancelled. */
    Optional<Cell> of(TaskFact task) {
        if (!known(task.assignedAt()) || task.cancelledAsKnownAt(asAt.knownAt())) {
            return Optional.empty();
        }
        // an answer has no other day than its own: given after the cut-off, it is of the next
        // window
        if (task.notArisingAt() != null && !task.notArisingAt().isAfter(asAt.moment())) {
            return Optional.of(Cell.NOT_ARISING);
        }
        var deadline = task.deadlineKnownAt(asAt.knownAt());
        var undone = deadline.passedBy(asAt.cutOff()) ? Cell.OPEN_OVERDUE : Cell.OPEN_IN_TERM;
        return Optional.of(
                doneOn(task)
                        .map(day -> deadline.keptOn(day) ? Cell.DONE_ON_TIME : Cell.DONE_LATE)
                        .orElse(undone));
    }

    /** The day the work was done, as far as it was done by the cut-off and is known. */
    Optional<LocalDate> doneOn(TaskFact task) {
        if (task.deadlineKnownAt(asAt.knownAt()).continuous()) {
            return progressOfThisRound(task)
                    .filter(AcceptedProgress::somethingDone)
                    .map(AcceptedProgress::day)
                    .filter(asAt::covers)
                    .max(Comparator.naturalOrder());
        }
        return Optional.ofNullable(task.completion())
                .filter(done -> known(done.acceptedAt()))
                .map(Completion::doneOn)
                .filter(day -> !day.isAfter(asAt.cutOff()));
    }

    /** Progress that counts: done by the cut-off and accepted by the moment of knowledge. */
    Stream<AcceptedProgress> progressByCutOff(TaskFact task) {
        return task.accepted().stream()
                .filter(progress -> progress.knownAt(asAt.knownAt()))
                .filter(progress -> !progress.day().isAfter(asAt.cutOff()));
    }

    /** The same, of work that is still the work to be done. */
    Stream<AcceptedProgress> progressOfThisRound(TaskFact task) {
        return progressByCutOff(task).filter(task::isOfThisRound);
    }

    private boolean known(@Nullable Instant moment) {
        return moment != null && asAt.knows(moment);
    }
}
