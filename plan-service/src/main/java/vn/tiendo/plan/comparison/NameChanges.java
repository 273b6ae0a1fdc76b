package vn.tiendo.plan.comparison;

import java.util.List;

/** Units that a task names now and did not name before, and the other way round, as printed. */
public record NameChanges(List<String> added, List<String> removed) {

    public NameChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public boolean none() {
        return added.isEmpty() && removed.isEmpty();
    }
}
