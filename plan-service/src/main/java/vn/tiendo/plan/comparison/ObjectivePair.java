package vn.tiendo.plan.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Objective;

/**
 * An objective in both plans, or in one of them.
 *
 * @param before null where it appeared
 * @param after null where it went
 * @param text null where the words are the same
 */
public record ObjectivePair(
        @Nullable Objective before,
        @Nullable Objective after,
        @Nullable Change text,
        List<TargetPair> targets) {

    public ObjectivePair {
        targets = List.copyOf(targets);
    }

    public boolean changed() {
        return before == null
                || after == null
                || text != null
                || targets.stream().anyMatch(TargetPair::changed);
    }
}
