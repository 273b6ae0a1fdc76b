package vn.tiendo.task.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.Reminders;
import vn.tiendo.task.extension.Extensions;

/** A task of which some parts are about to be others. */
final class TaskCopy {
    private final String id;
    private final Instant assignedAt;
    Work work;
    Deadline deadline;
    TaskStatus status;
    Progress progress;
    Reminders reminders;
    @Nullable NotArising notArising;
    @Nullable PlanChange asked;
    boolean outOfPlan;
    boolean planClosed;
    @Nullable PlanEnd planEnd;
    List<Reassignment> reassignments;
    List<String> formerly;
    Extensions extensions;

    TaskCopy(Task task) {
        id = task.id();
        assignedAt = task.assignedAt();
        work = task.work();
        deadline = task.deadline();
        status = task.status();
        progress = task.progress();
        reminders = task.reminders();
        notArising = task.notArising();
        asked = task.asked();
        outOfPlan = task.outOfPlan();
        planClosed = task.planClosed();
        planEnd = task.planEnd();
        reassignments = task.reassignments();
        formerly = task.formerly();
        extensions = task.extensions();
    }

    Task done() {
        return new Task(
                id,
                work,
                deadline,
                status,
                progress,
                reminders,
                assignedAt,
                notArising,
                "",
                asked,
                outOfPlan,
                planClosed,
                planEnd,
                reassignments,
                formerly,
                extensions);
    }
}
