package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** A heading of two rows: below "Đơn vị thực hiện" stand "Chủ trì" and "Phối hợp". */
final class PartedHeading {

    private static final Set<String> FIRST = Set.of("chủ trì", "bắt đầu", "từ");

    private PartedHeading() {}

    /** True where the words may be the first below a name that holds for two columns. */
    static boolean begins(ColumnRole role, String words) {
        return (role == ColumnRole.LEAD
                        || role == ColumnRole.DEADLINE
                        || role == ColumnRole.IGNORED)
                && FIRST.contains(Words.folded(words));
    }

    /**
     * The names in the order of the columns: those of the lower row take the place of the name above
     * them.
     *
     * @param role says what {@link ColumnRole#of} says
     */
    static List<String> names(List<String> names, Function<String, @Nullable ColumnRole> role) {
        if (names.stream().noneMatch(name -> FIRST.contains(Words.folded(name)))) {
            return names;
        }
        var columns = new ArrayList<>(names);
        for (var above : List.of(ColumnRole.LEAD, ColumnRole.DEADLINE)) {
            int at = at(columns, above, role);
            int first = lower(columns, above, at, role);
            if (at >= 0 && first > at + 1 && first + 1 < columns.size()) {
                var one = columns.remove(first);
                var two = columns.remove(first);
                columns.set(at, one);
                columns.add(at + 1, two);
            }
        }
        return columns;
    }

    private static int at(
            List<String> columns, ColumnRole wanted, Function<String, @Nullable ColumnRole> role) {
        for (int i = 0; i < columns.size(); i++) {
            if (role.apply(columns.get(i)) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where the lower row names the two columns: the second says that they belong together. */
    private static int lower(
            List<String> columns,
            ColumnRole above,
            int from,
            Function<String, @Nullable ColumnRole> role) {
        for (int i = Math.max(from, 0) + 1; i + 1 < columns.size(); i++) {
            var second = role.apply(columns.get(i + 1));
            boolean pair =
                    above == ColumnRole.LEAD
                            ? second == ColumnRole.COORDINATING
                            : second == ColumnRole.DEADLINE;
            if (pair && FIRST.contains(Words.folded(columns.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
