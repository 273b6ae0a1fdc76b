package vn.tiendo.task.task;

import vn.tiendo.eventing.Event;

/** The day that counts has moved, or its plan or those who contribute have changed. */
public record TaskRevised(TaskView task, String reason) implements Event {
    public static final String TYPE = "vn.tiendo.TaskRevised.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
