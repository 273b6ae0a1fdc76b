package vn.tiendo.plan.document.flat;

import java.util.List;
import java.util.Map;
import vn.tiendo.plan.wording.ColumnRole;

/**
 * How a row was cut into cells.
 *
 * @param score the sum of what is odd about the cells; 0 is the best
 */
record Cut(double score, List<Group> groups) {

    private static final double SOUND = -5;

    static final Cut NONE = new Cut(-100, List.of());

    /** Hardly anything about its cells is odd. */
    boolean sound() {
        return score + RowCells.ANOTHER_GROUP_COSTS * (groups.size() - 1) > SOUND;
    }

    /** The lines of what stands beside each other; columns in which nothing stands are left out. */
    record Group(Map<ColumnRole, List<String>> cells) {

        boolean has(ColumnRole role) {
            return cells.containsKey(role);
        }

        List<String> lines(ColumnRole role) {
            return cells.getOrDefault(role, List.of());
        }
    }
}
