package vn.tiendo.plan.plan;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;

/**
 * What a task yields; the deadline belongs to it, not to the task.
 *
 * @param no counted from 1 within its task
 * @param due null where the document prints none: to be settled
 */
public record Deliverable(int no, String name, @Nullable Deadline due) {

    public Deliverable numbered(int number) {
        return new Deliverable(number, name, due);
    }

    Deliverable due(Deadline settled) {
        return new Deliverable(no, name, settled);
    }

    boolean yearInDoubt() {
        return due != null && due.yearInDoubt();
    }

    Deliverable yearConfirmed() {
        return due == null ? this : due(due.yearConfirmed());
    }

    Deliverable named(String settled) {
        return new Deliverable(no, settled, due);
    }
}
