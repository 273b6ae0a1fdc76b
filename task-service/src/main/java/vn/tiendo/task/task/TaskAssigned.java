package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Event;

/** A task was given to its leads. */
public record TaskAssigned(TaskView task, Instant assignedAt) implements Event {
    public static final String TYPE = "vn.tiendo.TaskAssigned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
