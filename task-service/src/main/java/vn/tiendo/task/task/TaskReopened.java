package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Event;

/** A task that was closed is to be done again. */
public record TaskReopened(TaskView task, String reason, Instant at) implements Event {
    public static final String TYPE = "vn.tiendo.TaskReopened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
