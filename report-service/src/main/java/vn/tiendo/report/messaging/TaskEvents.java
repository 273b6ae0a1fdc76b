package vn.tiendo.report.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What task-service tells, each event as far as reports read it. */
final class TaskEvents {

    static final String ASSIGNED = "vn.tiendo.TaskAssigned.v1";
    static final String REVISED = "vn.tiendo.TaskRevised.v1";
    static final String PROGRESS_ACCEPTED = "vn.tiendo.ProgressAccepted.v1";
    static final String COMPLETED = "vn.tiendo.TaskCompleted.v1";
    static final String NOT_ARISING = "vn.tiendo.TaskNotArising.v1";
    static final String CANCELLED = "vn.tiendo.TaskCancelled.v1";

    static final String REASSIGNED = "vn.tiendo.TaskReassigned.v1";
    static final String REOPENED = "vn.tiendo.TaskReopened.v1";

    private TaskEvents() {}

    record TaskAssigned(TaskShape task, Instant assignedAt) {}

    record TaskRevised(TaskShape task) {}

    record ProgressAccepted(TaskShape task, SubmissionShape submission, Instant at) {}

    record TaskCompleted(TaskShape task, LocalDate doneOn, Instant at) {}

    record TaskNotArising(TaskShape task, Instant at) {}

    record TaskCancelled(TaskShape task, @Nullable Instant at) {}

    record TaskReassigned(TaskShape task, Reassignment reassignment) {}

    /** How it came to those who hold it, from which day on. */
    record Reassignment(LocalDate on) {}

    record TaskReopened(TaskShape task, Instant at) {}
}
