package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.wording.Words;

/**
 * Columns that stand for a quarter or a month each, where a mark says when: "Quý I" to "Quý IV" with an
 * "x" below.
 *
 * @param names by column, as a deadline has them
 */
record MarkedPeriods(Map<Integer, String> names) {

    static final MarkedPeriods NONE = new MarkedPeriods(Map.of());

    /** Between the first and the last of periods that were marked one behind the other. */
    static final String THROUGH = " - ";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?iu)(?:quý\\s*(?:iv|i{1,3}|[1-4])|tháng\\s*(?:0?[1-9]|1[0-2]))(?:\\s*(?:/|năm)\\s*20\\d\\d)?");
    private static final Pattern QUARTER = Pattern.compile("(?:IV|I{1,3}|[1-4])");
    private static final Pattern ROMAN = Pattern.compile("(?:IV|I{1,3})");
    private static final Pattern MONTH = Pattern.compile("(?:T\\s*)?(0?[1-9]|1[0-2])");
    private static final Pattern MARK =
            Pattern.compile("(?iu)[xvХх×✓✔√☑☒■●•*+\\uF000-\\uF0FF]{1,2}");

    /** A box that nobody ticked. */
    private static final Pattern UNMARKED = Pattern.compile("[☐□○–-]+");

    static MarkedPeriods of(List<String> headings) {
        var names = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < headings.size(); i++) {
            if (names(headings.get(i))) {
                names.put(i, Words.joined(headings.get(i)));
            }
        }
        return names.size() < 2 ? NONE : new MarkedPeriods(names);
    }

    /** True where the words are a period's name and nothing more. */
    static boolean names(String heading) {
        return NAME.matcher(heading).matches();
    }

    /** A number under "Quý" or "Tháng"; null where it is none, or what it counts is not said. */
    static @Nullable String under(String above, String number) {
        var outer = Words.folded(above);
        var month = MONTH.matcher(number);
        if (outer.contains("tháng") && month.matches()) {
            return "Tháng " + month.group(1);
        }
        boolean quarter =
                outer.contains("quý") && QUARTER.matcher(number).matches()
                        || outer.contains("thời gian") && ROMAN.matcher(number).matches();
        return quarter ? "Quý " + number : null;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * The deadline that a row's marks say: periods marked one behind the other are one span, others a
     * deadline each. Words instead of a mark stand beside their period.
     *
     * @param cells the lines of a column's cell
     */
    List<String> deadlines(IntFunction<List<String>> cells) {
        var said = new ArrayList<String>();
        var first = "";
        var last = "";
        for (var column : names.entrySet()) {
            var words = Words.joined(cells.apply(column.getKey()));
            boolean mark = MARK.matcher(words).matches();
            if (mark) {
                first = first.isEmpty() ? column.getValue() : first;
                last = column.getValue();
                continue;
            }
            add(first, last, said);
            first = "";
            if (!words.isEmpty() && !UNMARKED.matcher(words).matches()) {
                said.add(worded(column.getValue(), words));
            }
        }
        add(first, last, said);
        return List.copyOf(said);
    }

    private static void add(String first, String last, List<String> said) {
        if (!first.isEmpty()) {
            said.add(first.equals(last) ? first : first + THROUGH + last);
        }
    }

    private static String worded(String period, String words) {
        return TimeWords.readable(words) ? words : period + " (" + words + ")";
    }
}
