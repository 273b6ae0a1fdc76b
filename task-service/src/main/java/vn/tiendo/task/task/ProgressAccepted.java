package vn.tiendo.task.task;

import java.time.Instant;
import vn.tiendo.eventing.Event;

/** Progress was accepted; {@code submission.doneOn} is the day that the reviewer confirmed. */
public record ProgressAccepted(TaskView task, Submission submission, String by, Instant at)
        implements Event {
    public static final String TYPE = "vn.tiendo.ProgressAccepted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
