package vn.tiendo.task.task;

import vn.tiendo.eventing.Event;

/** Others hold a running task now; all else about it stays. */
public record TaskReassigned(TaskView task, Reassignment reassignment) implements Event {
    public static final String TYPE = "vn.tiendo.TaskReassigned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
