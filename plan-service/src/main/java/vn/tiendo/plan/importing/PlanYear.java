package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;

/**
 * The year that a plan is for: the title's; else the one that the words of its tables and around them
 * name most often; else the year of issue. A plan is issued in its year or late in the one before.
 *
 * @param year null where nothing names it, or where what does leaves it open
 * @param choices between which the document leaves it open; empty where it is sure
 */
record PlanYear(@Nullable Integer year, List<Integer> choices) {

    private static final Pattern NAMED =
            Pattern.compile("năm\\s+(20\\d\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d/.:-])(?<![-–]\\s)(20\\d\\d)(?![\\d/.:]|\\s*[-–]\\s*\\d)");
    private static final Pattern DUE = Pattern.compile("(?:năm\\s+|/)(20\\d\\d)(?!\\d|/)");

    /** Of an act that is cited: its date and its number say nothing about the plan. */
    private static final Pattern CITED =
            Pattern.compile(
                    "(?iu)ngày\\s*[\\d.…]{1,4}\\s*(?:tháng\\s*\\d{1,2}\\s*năm\\s*|[/.-]\\d{1,2}[/.-])\\d{4}|(?<!\\p{L})số\\s*:?\\s*\\d+/20\\d\\d|giai đoạn\\s+\\d{4}\\s*[-–]\\s*\\d{4}");

    private static final int LAST_MONTH = 12;

    /** So many words that name another year than the title are no slip of one date. */
    private static final int FEWEST_AGAINST = 3;

    static PlanYear of(@Nullable String title, @Nullable String issuedOn, DocumentBlocks document) {
        var counted = counted(document);
        var most = most(counted);
        var issued = issuedOn == null ? null : Integer.valueOf(issuedOn.substring(0, 4));
        var titled = titled(title == null ? "" : title);
        if (titled != null) {
            long against = most.size() == 1 ? counted.getOrDefault(most.get(0), 0L) : 0;
            boolean outvoted =
                    against >= FEWEST_AGAINST
                            && against > counted.getOrDefault(titled, 0L)
                            && !most.contains(titled);
            var all = new ArrayList<>(List.of(titled));
            if (outvoted) {
                all.addAll(most);
            }
            if (!fits(titled, issued) && issued != null) {
                all.add(issued);
            }
            return new PlanYear(titled, choices(all));
        }
        if (most.size() == 1 && fits(most.get(0), issued)) {
            return new PlanYear(most.get(0), List.of());
        }
        boolean forNext = issuedOn != null && issuedOn.startsWith("-" + LAST_MONTH, 4);
        if (most.isEmpty() && issued != null && !forNext) {
            return new PlanYear(issued, List.of());
        }
        var open = new ArrayList<>(most);
        if (issued != null) {
            open.add(issued);
            open.add(forNext ? issued + 1 : issued);
        }
        return new PlanYear(null, open.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(open)));
    }

    /** The last year that the title names as one; else one that merely stands in it. */
    private static @Nullable Integer titled(String title) {
        var own = CITED.matcher(title).replaceAll("");
        for (var pattern : List.of(NAMED, BARE)) {
            var last =
                    pattern.matcher(own)
                            .results()
                            .map(match -> Integer.valueOf(match.group(1)))
                            .reduce((one, two) -> two);
            if (last.isPresent()) {
                return last.get();
            }
        }
        return null;
    }

    private static boolean fits(int year, @Nullable Integer issued) {
        return issued == null || year == issued || year == issued + 1;
    }

    /** None where all say the same. */
    private static List<Integer> choices(List<Integer> years) {
        var distinct = years.stream().distinct().toList();
        return distinct.size() < 2 ? List.of() : distinct;
    }

    private static TreeMap<Integer, Long> counted(DocumentBlocks document) {
        var counted = new TreeMap<Integer, Long>();
        document.blocks().stream()
                .flatMap(
                        block ->
                                block instanceof Paragraph paragraph
                                        ? named(paragraph.text(), NAMED)
                                        : due((Table) block))
                .forEach(year -> counted.merge(year, 1L, Long::sum));
        return counted;
    }

    /** Of the deadlines, where they have a column; a date there is one, wherever else it is an act's. */
    private static Stream<Integer> due(Table table) {
        var columns =
                Columns.of(table).filter(found -> found.has(ColumnRole.DEADLINE)).orElse(null);
        return columns == null
                ? table.cells().flatMap(cell -> named(cell.text(), DUE))
                : table.rows().stream()
                        .flatMap(row -> columns.cell(row, ColumnRole.DEADLINE).stream())
                        .flatMap(cell -> years(cell.text(), DUE));
    }

    private static Stream<Integer> named(String text, Pattern years) {
        return years(CITED.matcher(text).replaceAll(""), years);
    }

    private static Stream<Integer> years(String text, Pattern years) {
        return years.matcher(text).results().map(match -> Integer.valueOf(match.group(1)));
    }

    /** More than one where several are named as often. */
    private static List<Integer> most(TreeMap<Integer, Long> counted) {
        long most = counted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counted.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
