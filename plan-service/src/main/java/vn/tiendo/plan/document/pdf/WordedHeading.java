package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** A heading without borders that is known by its words: the columns' names, side by side over some lines. */
final class WordedHeading {

    private static final int MOST_LINES = 8;
    private static final int LEAST_COLUMNS = 4;
    private static final double NEAR = 1.8;
    private static final double GAP = 0.8;

    /** A title above the table has larger letters than the heading's. */
    private static final double LARGER = 1.12;

    private record Column(double from, double to, String name) {

        boolean holds(Line part) {
            return part.x() < to && part.end() > from;
        }

        Column with(Line part) {
            return new Column(
                    Math.min(from, part.x()),
                    Math.max(to, part.end()),
                    (name + " " + part.text()).strip());
        }
    }

    private WordedHeading() {}

    /** How many lines from one on are a heading; 0 where they are none. */
    static int lines(List<Line> lines, int from) {
        var columns = new ArrayList<Column>();
        int found = 0;
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            var line = lines.get(i);
            var parts = line.parts(line.size() * GAP);
            boolean far =
                    i > from
                            && (line.y() - lines.get(i - 1).y() > line.size() * NEAR
                                    || lines.get(i - 1).size() > line.size() * LARGER);
            // once all names are there, only their ends may follow
            boolean another =
                    found > 0
                            && !parts.stream().allMatch(part -> Words.startsLower(part.text()))
                            && !partsColumns(columns, parts);
            if (far || another || LooseRows.isLabel(line.words().get(0).text())) {
                break;
            }
            parts.forEach(part -> add(columns, part));
            if (heads(columns)) {
                found = i - from + 1;
            }
        }
        return found;
    }

    /** Names below one that holds for all of them: "Chủ trì", "Phối hợp" below "Đơn vị thực hiện". */
    private static boolean partsColumns(List<Column> columns, List<Line> parts) {
        var above = columns.stream().filter(column -> below(column, parts).size() > 1).toList();
        for (var column : above) {
            int at = columns.indexOf(column);
            columns.remove(at);
            for (var part : below(column, parts)) {
                columns.add(at++, new Column(part.x(), part.end(), ""));
            }
        }
        return !above.isEmpty();
    }

    private static List<Line> below(Column column, List<Line> parts) {
        return parts.stream()
                .filter(part -> column.holds(part) && ColumnRole.of(part.text()) != null)
                .toList();
    }

    private static void add(List<Column> columns, Line part) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).holds(part)) {
                columns.set(i, columns.get(i).with(part));
                return;
            }
        }
        columns.add(new Column(part.x(), part.end(), part.text()));
    }

    private static boolean heads(List<Column> columns) {
        var names =
                columns.stream()
                        .sorted(Comparator.comparingDouble(Column::from))
                        .map(Column::name)
                        .toList();
        return names.size() >= LEAST_COLUMNS && ColumnRole.headings(names);
    }
}
