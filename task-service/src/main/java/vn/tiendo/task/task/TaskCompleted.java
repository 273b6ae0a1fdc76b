package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.eventing.Event;

/** The last of the work was accepted; {@code doneOn} is the day on which it was done. */
public record TaskCompleted(TaskView task, LocalDate doneOn, Instant at) implements Event {
    public static final String TYPE = "vn.tiendo.TaskCompleted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
