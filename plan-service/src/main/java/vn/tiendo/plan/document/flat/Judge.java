package vn.tiendo.plan.document.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Sentences;
import vn.tiendo.plan.wording.Units;
import vn.tiendo.plan.wording.Words;

/** What is odd about words as a cell of a column: 0 where nothing is, else less than 0. */
final class Judge {

    private static final int LONGEST_DEADLINE = 16;
    private static final int LONGEST_UNITS = 26;
    static final double NEVER = -9;

    private static final Pattern FIGURES = Pattern.compile("[\\d%]");
    private static final Pattern DEEDS =
            Pattern.compile("\\s(?:được|bị|giải quyết|thực hiện|triển khai|hướng dẫn|xây dựng)\\s");
    private static final Pattern LISTED = Pattern.compile("^[-–+•]\\s.*");
    private static final Pattern AFTER_ANOTHER =
            Pattern.compile("(?iu)^(?:theo|ngay|sau|khi|kể từ|\\d+ ngày)(?!\\p{L}).*");
    private static final Pattern FROM_DAY =
            Pattern.compile(
                    "^(?:trước|đến|từ|sau|chậm|cuối|hết|quý|quí|tháng|hàng|hằng|thường|định)\\s");

    /** Ever so many spans of words begin and end alike: what these say is looked up once. */
    private static final int HEAD = 64;

    private final Map<String, Double> deadlines = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, Boolean> products = new HashMap<>();
    private final Map<String, Boolean> openEnds = new HashMap<>();
    private final Widths widths;
    private final Map<String, Integer> seen;

    /**
     * @param seen how often each text was a cell of units before
     */
    Judge(Widths widths, Map<String, Integer> seen) {
        this.widths = widths;
        this.seen = seen;
    }

    /** The same knowledge of words, and what was learned of this table. */
    Judge knowing(Widths learned, Map<String, Integer> found) {
        var judge = new Judge(learned, found);
        judge.deadlines.putAll(deadlines);
        judge.units.putAll(units);
        judge.products.putAll(products);
        judge.openEnds.putAll(openEnds);
        return judge;
    }

    /** What an empty cell costs. */
    static double empty(ColumnRole role) {
        return switch (role) {
            case ACTIVITY -> NEVER;
            case DELIVERABLE -> -2.5;
            case LEAD -> -3;
            case COORDINATING -> -1;
            case DEADLINE -> -5;
            default -> 0;
        };
    }

    /** Whether no cell of a column holds so many words. */
    static boolean tooLong(ColumnRole role, int words) {
        return switch (role) {
            case DEADLINE -> words > LONGEST_DEADLINE;
            case LEAD, COORDINATING -> words > LONGEST_UNITS;
            default -> false;
        };
    }

    double score(ColumnRole role, List<String> lines) {
        return switch (role) {
            case DEADLINE -> deadline(lines);
            case LEAD, COORDINATING -> units(role, lines);
            case DELIVERABLE -> product(lines);
            default -> activity(role, lines);
        };
    }

    /** What a cell costs that begins in the middle of a line. */
    static double within(ColumnRole role, Strip strip, int from) {
        if (from == 0 || strip.startsLine(from)) {
            return 0;
        }
        return strip.gap(from) ? -0.3 : role == ColumnRole.DELIVERABLE ? -2.2 : -1.2;
    }

    private double activity(ColumnRole role, List<String> lines) {
        boolean listed = LISTED.matcher(lines.get(0)).matches();
        double begins = listed ? -0.3 : Words.startsLower(lines.get(0)) ? -4 : 0;
        return begins
                + open(lines.get(lines.size() - 1), 2)
                + breaks(role, lines)
                - 4 * lines.stream().skip(1).filter(this::isWholeDeadline).count();
    }

    private double product(List<String> lines) {
        var text = String.join(" ", lines);
        double begins = Words.startsLower(text) ? -3.5 : beginsProduct(text) ? 0 : -1.5;
        if (begins < -3) {
            return begins - 1.5 + breaks(ColumnRole.DELIVERABLE, lines);
        }
        return begins
                + open(text, 2)
                + breaks(ColumnRole.DELIVERABLE, lines)
                - 1.5 * Units.run(text)
                - 4 * lines.stream().skip(1).filter(this::isWholeDeadline).count()
                - lines.stream().skip(1).filter(this::isKnownUnit).count();
    }

    private boolean isWholeDeadline(String line) {
        return Words.startsUpper(line) && isDeadline(line);
    }

    private boolean isKnownUnit(String line) {
        return Words.shouted(line) && seen.getOrDefault(line, 0) > 1;
    }

    private double units(ColumnRole role, List<String> lines) {
        var text = String.join(" ", lines);
        if (text.split(" ").length > LONGEST_UNITS) {
            return NEVER;
        }
        double known = seen.getOrDefault(text, 0) > 1 ? Words.shouted(text) ? 3 : 0.5 : 0;
        return Math.min(0, known + units.computeIfAbsent(text, this::unitNames))
                + breaks(role, lines) / 2
                - 2
                        * lines.stream()
                                .skip(1)
                                .filter(Words::startsUpper)
                                .filter(this::beginsProduct)
                                .count();
    }

    private double unitNames(String text) {
        return nameOf(text)
                + open(text, 3)
                + (FIGURES.matcher(text).find() ? -4 : 0)
                + (beginsProduct(text) ? -5 : 0)
                + (DEEDS.matcher(text).find() ? -1 : 0)
                - 2.5 * Units.run(text);
    }

    private static double nameOf(String text) {
        if (!Units.beginsUnit(text)) {
            return Words.startsLower(text) ? -4 : -3;
        }
        var names = Units.split(List.of(text));
        if (!names.stream().allMatch(Units::beginsUnit)) {
            return -2;
        }
        return names.stream().noneMatch(Units::beginsName)
                ? -3.5
                : Words.startsLower(text) ? -2.5 : -0.3;
    }

    private double open(String text, double cost) {
        return openEnds.computeIfAbsent(Sentences.end(text), Sentences::open) ? -cost : 0;
    }

    /** A product's name, or the figure to be reached, is over long before the head is. */
    private boolean beginsProduct(String words) {
        var head = words.length() > HEAD ? words.substring(0, HEAD) : words;
        return products.computeIfAbsent(head, Products::beginsProduct);
    }

    private double deadline(List<String> lines) {
        var text = String.join(" ", lines);
        return text.split(" ").length > LONGEST_DEADLINE
                ? NEVER
                : deadlines.computeIfAbsent(text, this::understood);
    }

    boolean isDeadline(String text) {
        return deadlines.computeIfAbsent(text, this::understood) > -1;
    }

    private double understood(String text) {
        if (!TimeWords.begin(text) || !TimeWords.readable(text)) {
            return NEVER;
        }
        long others = AFTER_ANOTHER.matcher(text).matches() ? 0 : TimeWords.others(text);
        double begins = !Words.startsLower(text) ? 0 : FROM_DAY.matcher(text).find() ? -0.3 : -2.5;
        return begins + open(text, 3) - 2 * others;
    }

    /** Lines that end though there was room for the next word. */
    private double breaks(ColumnRole role, List<String> lines) {
        double sum = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.get(i + 1);
            boolean listed =
                    LISTED.matcher(next).matches()
                            || line.endsWith(":")
                            || line.endsWith(";")
                            || role == ColumnRole.DELIVERABLE
                                    && Words.startsUpper(next)
                                    && beginsProduct(next);
            int blank = next.indexOf(' ');
            var word = blank < 0 ? next : next.substring(0, blank);
            int room = widths.room(role, line, word);
            sum -= listed || room < 1 ? 0 : Math.min(room, 5) * 0.2;
            sum -= widths.excess(role, line);
        }
        return sum;
    }
}
