package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ColumnRole;

/**
 * A row that the end of a page cut through all its cells: the upper parts of all cells come first,
 * then the lower parts of all. Each cell takes words of both.
 */
final class CutRow {

    private record Step(double score, @Nullable Step before, @Nullable List<String> lines) {}

    private static final double SELDOM = -2;

    /** Pairs of places where a cell may end: with more of them the row is none that was cut. */
    private static final int MOST_ENDS = 600;

    private final List<ColumnRole> columns;
    private final Strip upper;
    private final Strip lower;
    private final Judge judge;
    private final List<Integer> upperEnds;
    private final List<Integer> lowerEnds;

    CutRow(List<ColumnRole> columns, Strip upper, Strip lower, Judge judge) {
        this.columns = columns;
        this.upper = upper;
        this.lower = lower;
        this.judge = judge;
        this.upperEnds = withStart(RowCells.ends(upper));
        this.lowerEnds = withStart(lineEnds(lower));
    }

    private static List<Integer> lineEnds(Strip strip) {
        return RowCells.ends(strip).stream()
                .filter(end -> end == strip.size() || strip.startsLine(end) || strip.gap(end))
                .toList();
    }

    private static List<Integer> withStart(List<Integer> ends) {
        var all = new ArrayList<Integer>();
        all.add(0);
        all.addAll(ends);
        return all;
    }

    Cut best() {
        if (upperEnds.size() * lowerEnds.size() > MOST_ENDS) {
            return Cut.NONE;
        }
        var states = new Step[upperEnds.size()][lowerEnds.size()];
        states[0][0] = new Step(SELDOM, null, null);
        for (var role : columns) {
            states = filled(role, states);
        }
        var end = states[upperEnds.size() - 1][lowerEnds.size() - 1];
        return end == null ? Cut.NONE : new Cut(end.score(), List.of(new Cut.Group(cells(end))));
    }

    private Step[][] filled(ColumnRole role, Step[][] before) {
        var after = new Step[upperEnds.size()][lowerEnds.size()];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < before[i].length; j++) {
                if (before[i][j] != null) {
                    fill(role, before[i][j], i, j, after);
                }
            }
        }
        return after;
    }

    private void fill(ColumnRole role, Step step, int fromUpper, int fromLower, Step[][] after) {
        // where one cell has all of the upper part, the page did not end within this row's cells
        int ends = upperEnds.size() - (role == ColumnRole.ACTIVITY ? 1 : 0);
        for (int i = fromUpper; i < ends; i++) {
            for (int j = fromLower; j < lowerEnds.size(); j++) {
                boolean nothing = i == fromUpper && j == fromLower;
                if (Judge.tooLong(role, words(fromUpper, i, fromLower, j))) {
                    break;
                }
                var lines = nothing ? null : lines(fromUpper, i, fromLower, j);
                double score =
                        step.score()
                                + (lines == null
                                        ? Judge.empty(role)
                                        : judge.score(role, lines)
                                                + within(role, fromUpper, i, fromLower, j));
                if (after[i][j] == null || after[i][j].score() < score) {
                    after[i][j] = new Step(score, step, lines);
                }
            }
        }
    }

    private double within(ColumnRole role, int fromUpper, int i, int fromLower, int j) {
        return (i > fromUpper ? Judge.within(role, upper, upperEnds.get(fromUpper)) : 0)
                + (j > fromLower ? Judge.within(role, lower, lowerEnds.get(fromLower)) : 0);
    }

    private int words(int fromUpper, int toUpper, int fromLower, int toLower) {
        return upperEnds.get(toUpper)
                - upperEnds.get(fromUpper)
                + lowerEnds.get(toLower)
                - lowerEnds.get(fromLower);
    }

    private List<String> lines(int fromUpper, int toUpper, int fromLower, int toLower) {
        var lines = new ArrayList<String>();
        if (toUpper > fromUpper) {
            lines.addAll(upper.lines(upperEnds.get(fromUpper), upperEnds.get(toUpper)));
        }
        if (toLower > fromLower) {
            lines.addAll(lower.lines(lowerEnds.get(fromLower), lowerEnds.get(toLower)));
        }
        return lines;
    }

    private Map<ColumnRole, List<String>> cells(Step end) {
        var cells = new EnumMap<ColumnRole, List<String>>(ColumnRole.class);
        int column = columns.size() - 1;
        for (Step step = end; step != null && column >= 0; step = step.before(), column--) {
            if (step.lines() != null) {
                cells.put(columns.get(column), step.lines());
            }
        }
        return cells;
    }
}
