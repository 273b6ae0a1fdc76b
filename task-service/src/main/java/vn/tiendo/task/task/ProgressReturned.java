package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Event;

/** Progress was given back to be done again. */
public record ProgressReturned(
        TaskView task, Submission submission, String reason, String by, Instant at)
        implements Event {
    public static final String TYPE = "vn.tiendo.ProgressReturned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
