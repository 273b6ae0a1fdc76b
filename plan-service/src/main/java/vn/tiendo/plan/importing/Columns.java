package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.HeadingRank;
import vn.tiendo.plan.wording.Words;

/**
 * Where the columns of a table of tasks stand on its grid.
 *
 * @param periods the columns that stand for a time each; empty in most tables
 * @param unsure headings that may mean something else than they were taken for
 * @param headingRows how many of the first rows, from {@code firstRow}, are the heading
 */
record Columns(
        Map<ColumnRole, Integer> at,
        MarkedPeriods periods,
        List<String> unsure,
        int width,
        int firstRow,
        int headingRows) {

    /** How far down a heading may stand: in a sheet all that the plan says first may lie above it. */
    private static final int DEEPEST = 120;

    private static final int HIGHEST = 3;

    /** A cell over so many columns holds no unit and no deadline. */
    private static final int WIDE = 4;

    /** Of what a wrong column would be worst for: these are asked about. */
    private static final Set<ColumnRole> ASKED =
            Set.of(ColumnRole.LEAD, ColumnRole.DELIVERABLE, ColumnRole.DEADLINE);

    static Optional<Columns> of(Table table) {
        var rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            for (int height = Math.min(HIGHEST, rows.size() - i); height >= 1; height--) {
                var heading = TableHeading.of(rows.subList(i, i + height));
                if (heading.isPresent() && heading.get().headsTasks()) {
                    return Optional.of(of(heading.get().texts(), i, height));
                }
            }
        }
        return Optional.empty();
    }

    private static Columns of(List<String> texts, int firstRow, int height) {
        var places = places(texts);
        var asked = new ArrayList<String>();
        for (var place : places.entrySet()) {
            var text = texts.get(place.getValue());
            if (ASKED.contains(place.getKey())
                    && HeadingRank.of(place.getKey(), text) == HeadingRank.GUESS) {
                asked.add(text);
            }
        }
        asked.addAll(rivals(texts, places));
        var periods =
                places.containsKey(ColumnRole.DEADLINE)
                        ? MarkedPeriods.NONE
                        : MarkedPeriods.of(texts);
        return new Columns(places, periods, List.copyOf(asked), texts.size(), firstRow, height);
    }

    /** Columns that may hold the tasks as well as the one that was taken for them. */
    private static List<String> rivals(List<String> texts, Map<ColumnRole, Integer> places) {
        var place = places.get(ColumnRole.ACTIVITY);
        if (place == null) {
            return List.of();
        }
        var taken = texts.get(place);
        return texts.stream()
                .filter(text -> ColumnRole.of(text) == ColumnRole.ACTIVITY)
                .filter(text -> !Words.bare(text).equals(Words.bare(taken)))
                .filter(text -> !HeadingRank.isOfTargets(text) || HeadingRank.isOfTargets(taken))
                .distinct()
                .toList();
    }

    /** The same columns in a table that goes on without its heading. */
    Columns goingOn() {
        return new Columns(at, periods, unsure, width, 0, 0);
    }

    /** Of several columns for the same, the one that says so most plainly; else the first. */
    private static Map<ColumnRole, Integer> places(List<String> texts) {
        var places = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
        for (int i = 0; i < texts.size(); i++) {
            var role = ColumnRole.of(texts.get(i));
            var before = role == null ? null : places.get(role);
            if (role != null
                    && (before == null
                            || HeadingRank.of(role, texts.get(i))
                                    > HeadingRank.of(role, texts.get(before)))) {
                places.put(role, i);
            }
        }
        return places;
    }

    boolean has(ColumnRole role) {
        return at.containsKey(role);
    }

    /**
     * The cell of a row in a column. A cell over several columns belongs to the first of them, but a
     * title over most of the table is the activity's wherever that stands.
     */
    Optional<Cell> cell(Row row, ColumnRole role) {
        var column = at.get(role);
        return column == null
                ? Optional.empty()
                : row.at(column)
                        .filter(
                                cell ->
                                        isTitle(cell)
                                                ? role == ColumnRole.ACTIVITY
                                                : isFirst(cell, column));
    }

    private boolean isTitle(Cell cell) {
        var activity = at.get(ColumnRole.ACTIVITY);
        return activity != null && cell.span() >= WIDE && cell.covers(activity);
    }

    private boolean isFirst(Cell cell, int column) {
        return at.values().stream().noneMatch(c -> c >= cell.column() && c < column);
    }

    /** The heading printed again on a new page, or a row that numbers the columns "(1) (2) (3)". */
    boolean repeatsHeading(Row row) {
        var texts = row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
        return texts.size() > 2
                && (ColumnRole.headings(texts)
                        || texts.stream()
                                .allMatch(
                                        text ->
                                                text.matches(
                                                        "[(\\[]?(?:\\d{1,2}|[A-G])(?:\\s*=.*)?[)\\]]?")));
    }

    /** One cell over all columns, or all others empty. */
    static boolean single(Row row) {
        return row.cells().stream().filter(cell -> !cell.lines().isEmpty()).count() == 1;
    }

    static String allText(Row row) {
        return Words.joined(String.join(" ", row.cells().stream().map(Cell::text).toList()));
    }
}
