package vn.tiendo.task.task;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.DeadlineKind;

/**
 * What an amendment wants of a task on which work was handed in or finished: its record is kept, and
 * the standing body is asked.
 *
 * @param version of the plan that wants it
 * @param work what it is to be; null where it was taken away
 * @param deadline by when; null where it was taken away
 * @param declined whether the standing body left the task as it was: it is not asked again for that
 */
public record PlanChange(
        int version,
        String reason,
        @Nullable Work work,
        @Nullable Deadline deadline,
        Instant askedAt,
        boolean declined) {

    /** The same, of work that others hold now. */
    PlanChange with(UnaryOperator<Work> change) {
        return work == null
                ? this
                : new PlanChange(version, reason, change.apply(work), deadline, askedAt, declined);
    }

    PlanChange asDeclined() {
        return new PlanChange(version, reason, work, deadline, askedAt, true);
    }

    boolean wants(Work then, Deadline by) {
        return work != null
                && deadline != null
                && work.asksTheSameAs(then)
                && deadline.saysTheSameAs(by);
    }

    /**
     * Whether following it brings finished work back. Another day alone does not; other work does,
     * and work that is to be kept up from now on, and what may not be answered by "nothing arose" any
     * more.
     */
    boolean reopens(Task task) {
        if (work == null || deadline == null) {
            return false;
        }
        return switch (task.status()) {
            case COMPLETED ->
                    !work.yieldsTheSameAs(task.work())
                            || deadline.kind() == DeadlineKind.CONTINUOUS;
            case NOT_ARISING -> !work.asksTheSameAs(task.work());
            default -> false;
        };
    }

    boolean takesAway() {
        return work == null;
    }
}
