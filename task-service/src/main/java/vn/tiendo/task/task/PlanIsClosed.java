package vn.tiendo.task.task;

import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Refusal;

/** What a closed plan asked for stays as it is, and nothing more is handed in. */
public final class PlanIsClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    PlanIsClosed(@Nullable PlanEnd how) {
        super(
                Kind.CONFLICT,
                "plan-is-closed",
                how == null || how.reason() == null
                        ? ""
                        : ": " + how.reason().strip().replaceAll("\\.+$", ""));
    }
}
