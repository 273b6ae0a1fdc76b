package vn.tiendo.plan.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan wants to reach.
 *
 * @param id unique in the plan; the label, where labels are
 * @param parent label of the objective above; null at the top
 */
public record Objective(
        String id, String label, @Nullable String parent, String text, List<Target> targets) {

    /**
     * @param comparator {@code >=}, {@code =}, {@code <=} or {@code qualitative}
     * @param value null for a qualitative target
     */
    public record Target(
            String comparator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            String subject,
            @Nullable String condition) {}

    public Objective {
        targets = List.copyOf(targets);
    }
}
