package vn.tiendo.plan.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.Place;

/**
 * What a task yields; the deadline belongs to it, not to the task.
 *
 * @param no counted from 1 within its task
 * @param due null where the document prints none: to be settled
 * @param origin where the document has it; null where nobody knows
 */
public record Deliverable(int no, String name, @Nullable Deadline due, @Nullable Place origin) {

    /** Of a deliverable that no document has. */
    public Deliverable(int no, String name, @Nullable Deadline due) {
        this(no, name, due, null);
    }

    public Deliverable numbered(int number) {
        return new Deliverable(number, name, due, origin);
    }

    Stream<String> texts() {
        return due == null ? Stream.of(name) : Stream.of(name, due.text());
    }

    Deliverable due(@Nullable Deadline settled) {
        return new Deliverable(no, name, settled, origin);
    }

    boolean yearInDoubt() {
        return due != null && due.yearInDoubt();
    }

    Deliverable yearConfirmed() {
        return due == null ? this : due(due.yearConfirmed());
    }

    Deliverable named(String settled) {
        return new Deliverable(no, settled, due, origin);
    }
}
