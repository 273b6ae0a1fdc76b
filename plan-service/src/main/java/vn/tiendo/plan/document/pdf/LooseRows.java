package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/**
 * Parts the lines of a table without borders into rows. A label stands in the middle of its row or
 * at its top; between two rows there is a height that no letter reaches into.
 */
final class LooseRows {

    private static final int TALLEST_TITLE = 3;
    private static final double ASCENT = 0.78;
    private static final double DESCENT = 0.22;

    private final Gutters gutters;
    private final int headingLines;
    private final int fewestLabels;
    private final List<Double> white = new ArrayList<>();
    private List<Line> lines = List.of();
    private List<List<Line>> columns = List.of();

    /**
     * @param fewestLabels with fewer of them the rows have none
     */
    LooseRows(Gutters gutters, int headingLines, int fewestLabels) {
        this.gutters = gutters;
        this.headingLines = headingLines;
        this.fewestLabels = fewestLabels;
    }

    static boolean isLabel(String text) {
        return text.length() < 6 && ItemLabel.alone(text).isPresent();
    }

    PageTable table(int page, List<Line> region) {
        var rows = new ArrayList<List<PageCell>>();
        double top = region.get(0).top();
        double bottom = region.get(region.size() - 1).y() + region.get(0).size() * DESCENT;
        if (headingLines > 0) {
            rows.add(row(region.subList(0, headingLines), bottom));
        }
        lines = region.subList(headingLines, region.size());
        if (!lines.isEmpty()) {
            columns = columns();
            findWhite();
            double from = lines.get(0).top() - 1;
            for (double to : ends()) {
                double start = from;
                var row =
                        lines.stream().filter(line -> line.y() > start && line.y() <= to).toList();
                if (!row.isEmpty()) {
                    rows.add(row(row, to));
                }
                from = to;
            }
        }
        return new PageTable(page, top, bottom, 0, rows);
    }

    private List<List<Line>> columns() {
        var columns = new ArrayList<List<Line>>();
        for (int c = 0; c < gutters.columns(); c++) {
            int column = c;
            columns.add(
                    lines.stream()
                            .filter(gutters::keepsWhite)
                            .map(line -> words(line, column))
                            .filter(words -> !words.isEmpty())
                            .map(Line::new)
                            .toList());
        }
        return columns;
    }

    private List<Word> words(Line line, int column) {
        return line.words().stream().filter(word -> gutters.column(word) == column).toList();
    }

    /** Heights that no letter reaches into, from the first line's top to the last one's foot. */
    private void findWhite() {
        double reached = Double.NEGATIVE_INFINITY;
        for (var line : lines.stream().sorted(Comparator.comparingDouble(Line::top)).toList()) {
            double top =
                    line.words().stream()
                            .mapToDouble(w -> w.y() - w.size() * ASCENT)
                            .min()
                            .orElse(0);
            if (top > reached - line.size() * 0.25) {
                white.add(Double.isInfinite(reached) ? top - 1 : (top + reached) / 2);
            }
            reached =
                    Math.max(
                            reached,
                            line.words().stream()
                                    .mapToDouble(w -> w.y() + w.size() * DESCENT)
                                    .max()
                                    .orElse(0));
        }
        white.add(reached + 1);
    }

    private double nearestWhite(double place, double after) {
        return white.stream()
                .filter(height -> height > after)
                .min(Comparator.comparingDouble(height -> Math.abs(height - place)))
                .orElse(white.get(white.size() - 1));
    }

    /** Where each row ends. */
    private List<Double> ends() {
        var labels = labels();
        var ends = new ArrayList<Double>();
        if (labels.size() < fewestLabels && lines.size() > 3) {
            return paragraphEnds();
        }
        boolean atTop = labelsAtTop(labels);
        double from = tail(labels, atTop, ends);
        for (int i = 0; i < labels.size(); i++) {
            double middle = labels.get(i).y() - labels.get(i).size() * 0.28;
            double last = i + 1 < labels.size() ? labels.get(i + 1).top() : Double.MAX_VALUE;
            double end =
                    atTop || i + 1 == labels.size()
                            ? nearestWhite(Math.min(last, white.get(white.size() - 1)), from)
                            : nearestWhite(
                                    Math.min(2 * middle - from, last + 2), Math.max(from, middle));
            ends.add(end);
            from = end;
        }
        ends.add(white.get(white.size() - 1) + 1);
        return ends;
    }

    private List<Line> labels() {
        var labels = new ArrayList<Line>();
        for (var line : lines) {
            var first = line.words().get(0);
            if (gutters.column(first) == 0 && isLabel(first.text())) {
                labels.add(new Line(List.of(first)));
            }
        }
        return labels;
    }

    private List<Line> mainColumn() {
        return columns.stream()
                .max(
                        Comparator.comparingInt(
                                column -> column.stream().mapToInt(l -> l.text().length()).sum()))
                .orElse(List.of());
    }

    /** A label at its row's top stands beside the beginning of a sentence. */
    private boolean labelsAtTop(List<Line> labels) {
        var main = mainColumn();
        int beside = 0;
        int beginnings = 0;
        for (var label : labels) {
            for (var line : main) {
                if (Math.abs(line.y() - label.y()) < label.size() * 0.4) {
                    beside++;
                    beginnings += Words.startsLower(line.text()) ? 0 : 1;
                }
            }
        }
        return beside * 10 >= labels.size() * 6 && beginnings * 10 >= beside * 9;
    }

    /** The end of a row that the page before began: above the first label, or in the middle of a sentence. */
    private double tail(List<Line> labels, boolean atTop, List<Double> ends) {
        double start = white.get(0);
        double label = firstLabel(labels);
        var above = lines.stream().filter(line -> line.y() < label - line.size() * 0.6).toList();
        var main = mainColumn().stream().filter(line -> line.y() < label).toList();
        boolean goesOn = !main.isEmpty() && Words.startsLower(main.get(0).text());
        double end = start;
        if (atTop && !above.isEmpty() && !labels.isEmpty()) {
            end = nearestWhite(labels.get(0).top(), start);
        } else if (goesOn) {
            var next = main.stream().filter(line -> !Words.startsLower(line.text())).findFirst();
            end = nearestWhite(next.map(Line::top).orElse(label - 12), start);
        } else if (!atTop && labels.size() > 1) {
            end = aboveCentred(labels.get(0), start);
        }
        if (end > start) {
            ends.add(end);
        }
        return end;
    }

    /** The first height from which the label stands in the middle of a row that ends between lines. */
    private double aboveCentred(Line label, double start) {
        double middle = label.y() - label.size() * 0.28;
        return white.stream()
                .filter(from -> from >= start && from < label.top())
                .filter(
                        from -> {
                            double end = 2 * middle - from;
                            return Math.abs(nearestWhite(end, middle) - end) < label.size() * 0.3;
                        })
                .findFirst()
                .orElse(start);
    }

    private static double firstLabel(List<Line> labels) {
        return labels.isEmpty() ? Double.MAX_VALUE : labels.get(0).y();
    }

    /** Without labels, a row begins where the longest column begins a paragraph. */
    private List<Double> paragraphEnds() {
        var main = mainColumn();
        double width = main.stream().mapToDouble(Line::width).max().orElse(0);
        var ends = new ArrayList<Double>();
        for (int i = 1; i < main.size(); i++) {
            var above = main.get(i - 1);
            var line = main.get(i);
            if (!Words.startsLower(line.text())
                    && (above.hadRoomFor(line, width) || comesBack(line))) {
                ends.add(nearestWhite(line.top(), ends.isEmpty() ? 0 : ends.get(ends.size() - 1)));
            }
        }
        ends.add(white.get(white.size() - 1) + 1);
        return ends;
    }

    /** Beside the line a column holds words again that held none beside the line above. */
    private boolean comesBack(Line line) {
        var beside = filled(line.y());
        var above =
                lines.stream()
                        .map(Line::y)
                        .filter(y -> y < line.y() - line.size() * 0.5)
                        .max(Double::compare);
        return above.isPresent() && !filled(above.get()).containsAll(beside);
    }

    private Set<Integer> filled(double y) {
        return lines.stream()
                .filter(line -> Math.abs(line.y() - y) < line.size() * 0.4)
                .flatMap(line -> line.words().stream())
                .map(gutters::column)
                .collect(Collectors.toSet());
    }

    /** Words that run over the columns, with nothing beside them but a label. */
    private boolean title(List<Line> row) {
        return row.size() <= TALLEST_TITLE
                && row.stream().anyMatch(line -> !gutters.keepsWhite(line))
                && row.stream().allMatch(line -> line.parts(line.size()).size() < 3);
    }

    private List<PageCell> row(List<Line> row, double bottom) {
        var cells = new ArrayList<PageCell>();
        boolean title = title(row);
        int count = title ? Math.min(2, gutters.columns()) : gutters.columns();
        for (int c = 0; c < count; c++) {
            int column = c;
            var text = new ArrayList<Line>();
            for (var line : row) {
                var words =
                        line.words().stream()
                                .filter(word -> Math.min(gutters.column(word), count - 1) == column)
                                .toList();
                if (!words.isEmpty()) {
                    text.add(new Line(words));
                }
            }
            double right = gutters.edges()[c == count - 1 ? gutters.columns() : c + 1];
            var cell = new PageCell(gutters.edges()[c], right, bottom, text, null);
            cell.room = title ? right - gutters.edges()[c] : room(c);
            cells.add(cell);
        }
        return cells;
    }

    private double room(int column) {
        return columns.isEmpty()
                ? 0
                : columns.get(column).stream().mapToDouble(Line::width).max().orElse(0);
    }
}
