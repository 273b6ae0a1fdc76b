package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table without borders, parted where a title runs over its columns. */
final class TitledRows {

    private static final double DESCENT = 0.22;
    private static final double NEAR = 1.5;

    /** Of the table's width: a title that is shorter ends on its line. */
    private static final double FULL = 0.7;

    private final Gutters gutters;
    private final int headingLines;

    TitledRows(Gutters gutters, int headingLines) {
        this.gutters = gutters;
        this.headingLines = headingLines;
    }

    PageTable table(int page, List<Line> region) {
        var rows = new ArrayList<List<PageCell>>();
        var body = region.subList(headingLines, region.size());
        long labels =
                body.stream().filter(line -> LooseRows.isLabel(line.words().get(0).text())).count();
        int fewest = labels > 1 ? 1 : 2;
        int from = 0;
        for (int i = headingLines; i < region.size(); i++) {
            if (title(region.get(i))) {
                if (i > from) {
                    rows.addAll(part(page, region.subList(from, i), from, fewest));
                }
                int end = i + 1;
                while (end < region.size() && goesOn(region.get(end - 1), region.get(end))) {
                    end++;
                }
                rows.add(List.of(cell(region.subList(i, end))));
                from = end;
                i = end - 1;
            }
        }
        if (from < region.size()) {
            rows.addAll(part(page, region.subList(from, region.size()), from, fewest));
        }
        double bottom = region.get(region.size() - 1).y() + region.get(0).size() * DESCENT;
        return new PageTable(page, region.get(0).top(), bottom, 0, rows);
    }

    private List<List<PageCell>> part(int page, List<Line> lines, int from, int fewest) {
        return new LooseRows(gutters, from == 0 ? headingLines : 0, fewest)
                .table(page, lines)
                .rows();
    }

    /** A label in a column of its own is parted from the title by the rows. */
    private boolean title(Line line) {
        var first = line.words().get(0);
        boolean apart =
                LooseRows.isLabel(first.text())
                        && gutters.column(first) == 0
                        && line.words().size() > 1
                        && gutters.column(line.words().get(1)) > 0;
        return gutters.title(line) && !apart;
    }

    private boolean goesOn(Line above, Line line) {
        double[] edges = gutters.edges();
        return line.y() - above.y() < line.size() * NEAR
                && above.width() > (edges[edges.length - 1] - edges[0]) * FULL
                && title(line);
    }

    private PageCell cell(List<Line> lines) {
        double[] edges = gutters.edges();
        int first = gutters.column(lines.get(0).words().get(0));
        double right = edges[edges.length - 1];
        var last = lines.get(lines.size() - 1);
        var cell = new PageCell(edges[first], right, last.y() + last.size() * DESCENT, lines, null);
        cell.room = right - edges[first];
        return cell;
    }
}
