package vn.tiendo.task.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;

/**
 * The plan asks for it no more; what was done is kept.
 *
 * @param by who decided so; null where the amendment itself did
 */
public record TaskCancelled(TaskView task, String reason, @Nullable String by, Instant at)
        implements Event {
    public static final String TYPE = "vn.tiendo.TaskCancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
