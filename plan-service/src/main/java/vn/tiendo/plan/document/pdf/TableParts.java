package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;

/** The parts of one table, from page to page. */
final class TableParts {

    private static final double SAME_EDGE = 6;
    private static final int MOST_HEADING_ROWS = 4;

    private final List<PageTable> parts = new ArrayList<>();
    private final List<List<PageCell>> rows = new ArrayList<>();

    /** Where each of the rows begins. */
    private final List<Integer> pages = new ArrayList<>();

    TableParts(PageTable first) {
        parts.add(first);
        add(first.rows(), first.page());
    }

    /** True where a part on the next page has its columns at the same places. */
    boolean goesOnWith(PageTable part) {
        var last = parts.get(parts.size() - 1);
        return part.page() == last.page() + 1
                && Math.abs(part.left() - last.left()) < SAME_EDGE
                && Math.abs(part.right() - last.right()) < SAME_EDGE
                && edges(List.of(last)).length > 0
                && alike(edges(List.of(part)), edges(List.of(last)));
    }

    /** Every column of the part with fewer columns is one of the other's. */
    private static boolean alike(double[] one, double... other) {
        var fewer = one.length < other.length ? one : other;
        var more = one.length < other.length ? other : one;
        return java.util.Arrays.stream(fewer)
                .allMatch(
                        edge ->
                                java.util.Arrays.stream(more)
                                        .anyMatch(e -> Math.abs(e - edge) < SAME_EDGE));
    }

    void add(PageTable part) {
        int heading = repeated(part);
        var further = part.rows().subList(heading, part.rows().size());
        if (!further.isEmpty() && !rows.isEmpty()) {
            int joined = new CutRow(rows.get(rows.size() - 1), padding()).joins(further);
            further = further.subList(joined, further.size());
        }
        add(further, part.page());
        parts.add(part);
    }

    private void add(List<List<PageCell>> further, int page) {
        rows.addAll(further);
        further.forEach(row -> pages.add(page));
    }

    private int repeated(PageTable part) {
        int same = 0;
        while (same < Math.min(MOST_HEADING_ROWS, part.rows().size() - 1)
                && same < rows.size()
                && words(part.rows().get(same)).equals(words(rows.get(same)))
                && (same > 0 || !words(rows.get(0)).isBlank())) {
            same++;
        }
        return same;
    }

    private static String words(List<PageCell> row) {
        var words = new StringBuilder();
        row.forEach(cell -> cell.lines.forEach(line -> words.append(line.text()).append(' ')));
        return words.toString();
    }

    private double padding() {
        return parts.stream().mapToDouble(PageTable::padding).min().orElse(0);
    }

    Table table(int number, Pieces pieces) {
        var edges = edges(parts);
        double padding = padding();
        var made = new ArrayList<Row>();
        for (var row : rows) {
            pieces.one();
            var cells = new ArrayList<Cell>();
            for (var cell : row) {
                pieces.one();
                int column = nearest(edges, cell.left);
                int next = Math.max(nearest(edges, cell.right), column + 1);
                boolean hangs = cell.above != null;
                var lines = hangs ? List.<String>of() : CellText.of(cell, padding);
                cells.add(new Cell(lines, column, next - column, hangs));
            }
            int at = made.size();
            made.add(new Row(at + 1, List.copyOf(cells), pages.get(at)));
        }
        return new Table(number, List.copyOf(made));
    }

    private static double[] edges(List<PageTable> parts) {
        var sorted =
                parts.stream()
                        .flatMap(part -> part.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(cell -> java.util.stream.Stream.of(cell.left, cell.right))
                        .sorted()
                        .toList();
        var edges = new ArrayList<Double>();
        for (double place : sorted) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(place);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int nearest(double[] edges, double place) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - place) < Math.abs(edges[nearest] - place)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
