package vn.tiendo.task.task;

import vn.tiendo.eventing.Event;
import vn.tiendo.task.extension.Extension;

/** The standing body put the day off, or left it; where it moved, {@link TaskRevised} follows. */
public record ExtensionDecided(TaskView task, Extension extension) implements Event {
    public static final String TYPE = "vn.tiendo.ExtensionDecided.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
