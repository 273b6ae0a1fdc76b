package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Event;

/** Nothing arose for a conditional task. */
public record TaskNotArising(TaskView task, String reason, String by, Instant at) implements Event {
    public static final String TYPE = "vn.tiendo.TaskNotArising.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
