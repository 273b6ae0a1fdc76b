package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The white strips between the columns of a table without borders.
 *
 * @param edges the columns' limits from left to right: the table's ends, and the strips' middles
 */
record Gutters(double[] edges) {

    private static final double NARROWEST = 3.5;
    private static final double PER_SIZE = 0.42;
    private static final double GAP = 0.8;

    /** One line in so many may cross a strip: titles do. */
    private static final int CROSSED_BY_ONE_IN = 12;

    /** The strips that hardly any line crosses; a heading stands above each column. */
    static Gutters of(List<Line> lines, List<Line> heading) {
        if (heading.isEmpty()) {
            return strips(lines, heading);
        }
        var named = strips(heading, heading);
        return strips(lines.stream().filter(line -> !named.title(line)).toList(), heading);
    }

    /** True where the line runs over the strips without a gap, but for one behind a label. */
    boolean title(Line line) {
        int parts = line.parts(line.size() * GAP).size();
        boolean labelled = LooseRows.isLabel(line.words().get(0).text());
        return parts <= (labelled ? 2 : 1) && !keepsWhite(line);
    }

    private static Gutters strips(List<Line> lines, List<Line> heading) {
        double left = lines.stream().mapToDouble(Line::x).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::end).max().orElse(0);
        double size = lines.stream().mapToDouble(Line::size).average().orElse(0);
        int[] covered = new int[(int) Math.ceil((right - left) * 2) + 2];
        for (var line : lines) {
            var words = line.words();
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                boolean joined =
                        i + 1 < words.size() && words.get(i + 1).x() - word.end() < size * PER_SIZE;
                double end = joined ? words.get(i + 1).x() : word.end();
                for (int at = (int) ((word.x() - left) * 2); at < (end - left) * 2; at++) {
                    covered[at]++;
                }
            }
        }
        int crossed = Math.max(lines.size() / CROSSED_BY_ONE_IN, 1);
        double narrowest = Math.max(NARROWEST, size * PER_SIZE);
        var edges = new ArrayList<Double>();
        edges.add(left - 1);
        int from = 0;
        for (int at = 0; at < covered.length; at++) {
            if (covered[at] > crossed) {
                if (from > 0 && (at - from) / 2.0 >= narrowest) {
                    edges.add(left + (from + at) / 4.0);
                }
                from = at + 1;
            }
        }
        edges.add(right + 1);
        return headed(edges, heading);
    }

    private static Gutters headed(List<Double> edges, List<Line> heading) {
        for (int i = edges.size() - 2; i >= 0 && edges.size() > 2; i--) {
            double from = edges.get(i);
            double to = edges.get(i + 1);
            boolean named =
                    heading.stream()
                            .flatMap(line -> line.words().stream())
                            .anyMatch(word -> word.middle() > from && word.middle() < to);
            if (!named) {
                edges.remove(i == 0 ? 1 : i);
            }
        }
        return new Gutters(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int columns() {
        return edges.length - 1;
    }

    int column(Word word) {
        int column = 0;
        while (column < columns() - 1 && word.middle() > edges[column + 1]) {
            column++;
        }
        return column;
    }

    /** True where the line's words leave the strips white. */
    boolean keepsWhite(Line line) {
        return crossings(line) == 0;
    }

    /** How many strips the line runs over without a gap. */
    int crossings(Line line) {
        int crossings = 0;
        for (int i = 1; i < columns(); i++) {
            double strip = edges[i];
            for (int w = 0; w < line.words().size(); w++) {
                var word = line.words().get(w);
                double end =
                        w + 1 < line.words().size()
                                        && line.words().get(w + 1).x() - word.end()
                                                < word.size() * PER_SIZE
                                ? line.words().get(w + 1).x()
                                : word.end();
                if (word.x() < strip && end > strip) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
