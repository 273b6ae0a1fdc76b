package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lines of two columns that nothing but white parts. */
final class Columnar {

    private static final Pattern STATE = Pattern.compile("C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ.*");
    private static final Pattern REST_OF_NAME = Pattern.compile("(?:(?:NGHĨA )?VIỆT )?NAM");
    private static final Pattern KNOWN =
            Pattern.compile(".*(?:C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|Nơi nhận|NƠI NHẬN).*");
    private static final double GAP = 1.4;
    private static final double NARROWEST = 5;
    private static final double FARTHEST = 9;

    private final Margins margins;
    private double from;
    private double to;

    private Columnar(Margins margins) {
        this.margins = margins;
    }

    static List<Item> in(List<Line> lines, Margins margins) {
        var items = new ArrayList<Item>();
        int done = 0;
        for (int i = 0; i < lines.size(); i++) {
            var columns = new Columnar(margins);
            if (i >= done && columns.opens(lines.get(i))) {
                int first = columns.upwards(lines, i, done);
                int end = columns.downwards(lines, i);
                var block = lines.subList(first, end);
                if (columns.known(block)) {
                    items.addAll(lines.subList(done, first));
                    items.add(columns.beside(block));
                    done = end;
                }
            }
        }
        items.addAll(lines.subList(done, lines.size()));
        return items;
    }

    /** The widest gap of a line, where it is no gap between words. */
    private boolean opens(Line line) {
        var words = line.words();
        from = to = 0;
        for (int i = 1; i < words.size(); i++) {
            double gap = words.get(i).x() - words.get(i - 1).end();
            boolean state =
                    STATE.matcher(new Line(words.subList(i, words.size())).text()).matches();
            if (state || gap > Math.max(line.size() * GAP, to - from)) {
                from = words.get(i - 1).end();
                to = words.get(i).x();
            }
            if (state) {
                return to - from > NARROWEST;
            }
        }
        return to > from;
    }

    private int upwards(List<Line> lines, int at, int least) {
        int first = at;
        while (first > least
                && lines.get(first - 1).x() >= to - 1
                && near(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        return first;
    }

    private int downwards(List<Line> lines, int at) {
        int end = at + 1;
        while (end < lines.size()
                && near(lines.get(end - 1), lines.get(end))
                && fits(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean near(Line above, Line line) {
        return line.y() - above.y() < line.size() * FARTHEST;
    }

    /** Leaves a white strip between the columns; a title in the page's middle belongs to neither. */
    private boolean fits(Line line) {
        double left = from;
        double right = to;
        for (var word : line.words()) {
            if (word.end() > left && word.middle() < (left + right) / 2) {
                left = word.end();
            } else if (word.x() < right && word.middle() >= (left + right) / 2) {
                right = word.x();
            }
        }
        boolean bothSides = line.x() < left && line.end() > right;
        if (right - left < NARROWEST || !bothSides && margins.centred(line)) {
            return false;
        }
        from = left;
        to = right;
        return true;
    }

    private boolean known(List<Line> block) {
        return block.stream().anyMatch(line -> KNOWN.matcher(line.text()).matches());
    }

    private Beside beside(List<Line> block) {
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        for (var line : block) {
            var one = line.words().stream().filter(word -> word.middle() < to).toList();
            var other = line.words().stream().filter(word -> word.middle() >= to).toList();
            if (!one.isEmpty()) {
                left.add(new Line(one));
            }
            if (!other.isEmpty()) {
                right.add(new Line(other));
            }
        }
        return new Beside(block.get(0).top(), left, wholeName(right));
    }

    /** The state's name on two lines of a narrow column. */
    private static List<Line> wholeName(List<Line> lines) {
        var whole = new ArrayList<Line>();
        for (var line : lines) {
            int last = whole.size() - 1;
            if (last >= 0
                    && STATE.matcher(whole.get(last).text()).matches()
                    && REST_OF_NAME.matcher(line.text()).matches()) {
                var words = new ArrayList<>(whole.get(last).words());
                words.addAll(line.words());
                whole.set(last, new Line(words));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }
}
