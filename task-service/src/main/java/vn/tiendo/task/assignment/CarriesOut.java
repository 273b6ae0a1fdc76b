package vn.tiendo.task.assignment;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a plan carries out.
 *
 * @param plan its id; null where nobody has said yet which of the known plans it is
 */
public record CarriesOut(@Nullable String plan, List<Link> tasks) {

    public CarriesOut {
        tasks = requireNonNullElse(tasks, List.of());
    }

    /** A plan task and the task of the plan above that it carries out. */
    public record Link(String task, String above) {}
}
