package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** Puts a table together again from its heading and the lines below it. */
final class FlatTable {

    /** What the first reading finds about widths and units makes the second one better. */
    private static final int READINGS = 3;

    /** Twice what a plan of 120 rows takes. */
    private static final long MOST_EFFORT = 500_000;

    private final Heading heading;
    private final List<ColumnRole> roles;
    private final List<ColumnRole> columns;
    private final List<Item> items;
    private Widths widths = new Widths();
    private Map<String, Integer> seen = Map.of();
    private Judge judge = new Judge(widths, seen);

    FlatTable(Heading heading, List<Line> lines) {
        this.heading = heading;
        this.roles = heading.roles();
        this.columns = roles.stream().filter(role -> role != ColumnRole.LABEL).toList();
        this.items = items(heading, lines);
        // a line that comes again is a cell
        seen = new HashMap<>();
        lines.forEach(line -> seen.merge(line.text(), 1, Integer::sum));
        judge = judge.knowing(widths, seen);
        items.stream()
                .map(Item::lines)
                .filter(own -> !own.isEmpty())
                .forEach(own -> widths.add(ColumnRole.ACTIVITY, List.of(own.get(0).text())));
    }

    private static List<Item> items(Heading heading, List<Line> lines) {
        var items = new ArrayList<Item>();
        var labels = new Labels();
        for (int i = 0; i < lines.size(); i++) {
            if (heading.repeatedAt(lines, i)) {
                if (!items.isEmpty()) {
                    items.get(items.size() - 1).cut();
                }
                i += heading.lines() - 1;
                continue;
            }
            var line = lines.get(i);
            var label = labels.take(line.text());
            if (label.isPresent()) {
                int at = line.text().length() - label.get().rest().length();
                items.add(
                        Item.of(
                                line.text().substring(0, at).strip(),
                                labels.depth(),
                                line.from(at)));
            } else if (!items.isEmpty()) {
                items.get(items.size() - 1).add(line);
            }
        }
        return items;
    }

    /**
     * The time that a row takes grows with the square of the places where a cell may end.
     *
     * @throws DocumentRefused where it is more than any plan takes
     */
    private void requireModest() {
        long effort = 0;
        for (var item : items) {
            long ends = RowCells.ends(Strip.of(item.lines())).size();
            effort += ends * ends;
            if (effort > MOST_EFFORT) {
                throw new DocumentRefused(Reason.TOO_LARGE);
            }
        }
    }

    Table read(int number) {
        requireModest();
        var cuts = List.<Cut>of();
        for (int reading = 0; reading < READINGS; reading++) {
            var found = new ArrayList<Cut>();
            for (int i = 0; i < items.size(); i++) {
                found.add(isArea(i) ? Cut.NONE : cut(i, reading == READINGS - 1));
            }
            cuts = found;
            learn(cuts);
        }
        return new Table(number, rows(cuts));
    }

    /** Rows that a page cut say little about widths, and cost most: they are only read in the end. */
    private Cut cut(int at, boolean last) {
        var item = items.get(at);
        var edges = new Item.Edges(item.endsPage(), at > 0 && items.get(at - 1).endsPage());
        var whole = new RowCells(columns, Strip.of(item.lines()), judge, edges).best();
        if (!last || !item.parted() || whole.sound()) {
            return whole;
        }
        var upper = Strip.of(item.parts().get(0));
        var lower = Strip.of(item.parts().get(1));
        var parted = new CutRow(columns, upper, lower, judge).best();
        return parted.score() > whole.score() ? parted : whole;
    }

    /** What has items below it and heads them: nothing but words stands in such a row. */
    private boolean isArea(int at) {
        return at + 1 < items.size() && items.get(at + 1).depth() > items.get(at).depth();
    }

    private void learn(List<Cut> cuts) {
        widths = new Widths();
        seen = new HashMap<>();
        for (var cut : cuts) {
            for (var group : cut.groups()) {
                group.cells()
                        .forEach(
                                (role, lines) -> {
                                    widths.add(role, lines);
                                    if (role == ColumnRole.LEAD
                                            || role == ColumnRole.COORDINATING) {
                                        seen.merge(String.join(" ", lines), 1, Integer::sum);
                                    }
                                });
            }
        }
        judge = judge.knowing(widths, seen);
    }

    private List<Row> rows(List<Cut> cuts) {
        var writer = new RowWriter(roles, widths, judge);
        var rows = new ArrayList<List<Cell>>();
        rows.add(heading());
        for (int i = 0; i < items.size(); i++) {
            if (isArea(i)) {
                rows.add(area(items.get(i)));
            } else {
                boolean newPage = i > 0 && items.get(i - 1).endsPage();
                var written = writer.rows(items.get(i).label(), cuts.get(i).groups());
                if (newPage && !written.isEmpty()) {
                    written.set(0, writer.hangOver(rows, written.get(0)));
                }
                rows.addAll(written);
            }
        }
        var numbered = new ArrayList<Row>();
        rows.forEach(cells -> numbered.add(new Row(numbered.size() + 1, cells)));
        return List.copyOf(numbered);
    }

    private List<Cell> heading() {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < roles.size(); i++) {
            cells.add(new Cell(List.of(heading.names().get(i)), i, 1, false));
        }
        return cells;
    }

    private List<Cell> area(Item item) {
        var words = Words.joined(item.lines().stream().map(Line::text).toList());
        return List.of(
                new Cell(List.of(item.label()), 0, 1, false),
                new Cell(List.of(words), 1, roles.size() - 1, false));
    }
}
