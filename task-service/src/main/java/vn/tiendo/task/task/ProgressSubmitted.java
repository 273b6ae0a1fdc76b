package vn.tiendo.task.task;

import vn.tiendo.eventing.Event;

/** Progress was handed in for review; it replaces what waited before. */
public record ProgressSubmitted(TaskView task, Submission submission) implements Event {
    public static final String TYPE = "vn.tiendo.ProgressSubmitted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
