package vn.tiendo.plan.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Identities;

/** Any event of a task, of which this service reads where the task stands. */
public record TaskTold(Task task) {

    /** Every event after which a task may stand elsewhere than before. */
    public static final List<String> TYPES =
            List.of(
                    "vn.tiendo.TaskAssigned.v1",
                    "vn.tiendo.TaskRevised.v1",
                    "vn.tiendo.TaskCancelled.v1",
                    "vn.tiendo.TaskReopened.v1",
                    "vn.tiendo.TaskCompleted.v1",
                    "vn.tiendo.TaskNotArising.v1");

    private static final String CANCELLED = "CANCELLED";
    private static final List<String> OVER = List.of("COMPLETED", CANCELLED, "NOT_ARISING");

    /**
     * @param planTask id of the plan's row
     * @param status in task-service's words
     */
    public record Task(
            String id,
            @Nullable String plan,
            @Nullable String planTask,
            @Nullable Integer deliverableNo,
            @Nullable String status) {

        public TaskState state() {
            return new TaskState(
                    plan,
                    planTask == null || deliverableNo == null
                            ? null
                            : Identities.of(planTask, deliverableNo),
                    status == null || !OVER.contains(status),
                    CANCELLED.equals(status));
        }
    }
}
