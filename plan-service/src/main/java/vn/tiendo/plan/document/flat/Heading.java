package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/**
 * The heading of a table, its columns' names one behind the other over some lines.
 *
 * @param names of the columns, in order
 * @param lines how many lines it takes
 */
record Heading(List<String> names, int lines) {

    /** What each column holds; a column of none of the known kinds is passed over. */
    List<ColumnRole> roles() {
        return names.stream()
                .map(ColumnRole::of)
                .map(role -> role == null ? ColumnRole.IGNORED : role)
                .toList();
    }

    /** The heading printed again on a new page. */
    boolean repeatedAt(List<Line> all, int from) {
        if (from + lines > all.size()) {
            return false;
        }
        var joined = new ArrayList<String>();
        all.subList(from, from + lines).forEach(line -> joined.add(line.text()));
        return Words.folded(String.join(" ", joined)).equals(Words.folded(String.join(" ", names)));
    }
}
