package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * A page as it is laid out: its tables, and the lines of text around them from top to bottom.
 *
 * @param rules level lines outside the tables
 */
record Page(
        int number,
        double width,
        double height,
        List<Line> lines,
        List<PageTable> tables,
        List<Ruling> rules) {

    /** Many times what a sheet of paper holds; laying out can take the square of it. */
    private static final int MOST_LETTERS = 100_000;

    private static final int MOST_LINES = 3_000;
    private static final int MOST_TABLES = 50;

    /** In points, as the format itself has it. */
    private static final double WIDEST = 14_400;

    static Page of(PageMarks marks) {
        if (marks.glyphs().size() > MOST_LETTERS
                || Math.max(marks.width(), marks.height()) > WIDEST) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        var drawn = Rulings.whole(marks.rulings());
        var tables = new ArrayList<PageTable>();
        var outside = new ArrayList<>(marks.glyphs());
        var groups =
                Rulings.crossing(drawn).stream()
                        .filter(group -> group.size() > 2)
                        .sorted(Comparator.comparingDouble(Page::extent).reversed())
                        .limit(MOST_TABLES)
                        .toList();
        for (var group : groups) {
            var ruled = new RuledTable(group);
            var taken = outside.stream().filter(ruled::takes).toList();
            ruled.on(marks.number())
                    .ifPresent(
                            table -> {
                                tables.add(table);
                                outside.removeAll(new java.util.HashSet<>(taken));
                            });
        }
        tables.sort(Comparator.comparingDouble(PageTable::top));
        var rules =
                drawn.stream()
                        .filter(Ruling::level)
                        .filter(rule -> tables.stream().noneMatch(t -> t.touches(rule)))
                        .toList();
        var lines = Line.of(outside);
        if (lines.size() > MOST_LINES) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        return new Page(marks.number(), marks.width(), marks.height(), lines, tables, rules);
    }

    private static double extent(List<Ruling> group) {
        return group.stream().mapToDouble(Ruling::length).max().orElse(0);
    }

    Page with(List<Line> others) {
        return new Page(number, width, height, others, tables, rules);
    }
}
