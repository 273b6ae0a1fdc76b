package vn.tiendo.task.task;

import vn.tiendo.eventing.Event;
import vn.tiendo.task.extension.Extension;

/** A lead unit asks for a later day; the one that counts stays until that is decided. */
public record ExtensionRequested(TaskView task, Extension extension) implements Event {
    public static final String TYPE = "vn.tiendo.ExtensionRequested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
