package vn.tiendo.report.fact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.TaskFact.Absence;
import vn.tiendo.report.fact.TaskFact.Reopening;

/** A fact to which something is about to be added. */
final class TaskFactCopy {

    private final String id;
    TaskDetails details;
    List<KnownDeadline> deadlines;
    List<AcceptedProgress> accepted;
    @Nullable Instant assignedAt;
    @Nullable Completion completion;
    @Nullable Instant notArisingAt;
    @Nullable Instant cancelledAt;
    List<Absence> absences;
    List<Reopening> reopenings;
    @Nullable List<Holding> holdings;

    TaskFactCopy(TaskFact fact) {
        id = fact.id();
        details = fact.details();
        deadlines = fact.deadlines();
        accepted = fact.accepted();
        assignedAt = fact.assignedAt();
        completion = fact.completion();
        notArisingAt = fact.notArisingAt();
        cancelledAt = fact.cancelledAt();
        absences = fact.absences();
        reopenings = fact.reopenings();
        holdings = fact.holdings();
    }

    TaskFact done() {
        return new TaskFact(
                id,
                details,
                deadlines,
                accepted,
                assignedAt,
                completion,
                notArisingAt,
                cancelledAt,
                absences,
                reopenings,
                holdings);
    }
}
