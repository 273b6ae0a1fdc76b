package vn.tiendo.task.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan is over; {@code reason} and {@code closedAt} say why and since when. */
public record PlanClosed(Plan plan, @Nullable String reason, @Nullable Instant closedAt) {
    public static final String TYPE = "vn.tiendo.PlanClosed.v1";

    /** The plan that ended. */
    public record Plan(String id) {}
}
