package vn.tiendo.plan.document.text;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/**
 * Rows of a text table whose cells were broken over lines without quotes around them: put together
 * where they then have as many cells as the heading.
 */
final class BrokenRows {

    /** A row of more lines than this is none. */
    private static final int LONGEST_ROW = 20;

    private BrokenRows() {}

    static List<String> join(List<String> lines) {
        var joined = new ArrayList<String>();
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            int cells = cells(lines.get(i));
            if (cells > 1 && ColumnRole.headings(List.of(lines.get(i).split("\t", -1)))) {
                width = cells;
            }
            int end =
                    cells > 1 && cells < width && numbered(lines.get(i)) ? end(lines, i, width) : i;
            var row = String.join("\n", lines.subList(i, end + 1));
            int above = joined.size() - 1;
            if (cells == 1 && width > 0 && above >= 0 && endsRow(joined.get(above), lines, i)) {
                joined.set(above, joined.get(above) + "\n" + row);
            } else {
                // what stands below a paragraph is another table
                width = cells == 1 && !row.isBlank() ? 0 : width;
                joined.add(row);
            }
            i = end;
        }
        return joined;
    }

    /** The line with which a row is whole; its first where it never is. */
    private static int end(List<String> lines, int from, int width) {
        int cells = cells(lines.get(from));
        for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST_ROW); i++) {
            var line = lines.get(i);
            if (line.isBlank() || numbered(line)) {
                return from;
            }
            cells += cells(line) - 1;
            if (cells >= width) {
                return cells == width ? i : from;
            }
        }
        return from;
    }

    private static boolean numbered(String line) {
        return ItemLabel.alone(line.split("\t", 2)[0]).isPresent();
    }

    /** The rest of a row's last cell: small letters between two rows of the table. */
    private static boolean endsRow(String above, List<String> lines, int at) {
        return cells(above) > 1
                && Words.startsLower(lines.get(at).strip())
                && ItemLabel.of(lines.get(at).strip()).isEmpty()
                && at + 1 < lines.size()
                && cells(lines.get(at + 1)) > 1;
    }

    private static int cells(String line) {
        return 1 + (int) line.chars().filter(c -> c == '\t').count();
    }
}
