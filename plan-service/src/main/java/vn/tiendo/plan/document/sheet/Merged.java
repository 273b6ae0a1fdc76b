package vn.tiendo.plan.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Pieces;

/** The cells of a sheet that were merged. */
final class Merged {

    /** Both ends included. */
    record Area(int top, int left, int bottom, int right) {}

    /** A merge over more rows is a column that somebody merged to the end. */
    private static final int MOST_ROWS = 1_000;

    private final int columns;
    private final Pieces pieces;
    private final Map<Integer, List<Area>> byRow = new HashMap<>();

    /**
     * @param columns how far to the right anything counts
     */
    Merged(int columns, Pieces pieces) {
        this.columns = columns;
        this.pieces = pieces;
    }

    /**
     * @param range "B8:F8"
     */
    void add(@Nullable String range) {
        var ends = range == null ? new String[0] : range.split(":");
        var first = ends.length == 2 ? Reference.of(ends[0]) : null;
        var last = ends.length == 2 ? Reference.of(ends[1]) : null;
        if (first == null
                || last == null
                || last.row() < first.row()
                || last.column() < first.column()
                || first.column() > columns) {
            return;
        }
        var area =
                new Area(
                        first.row(),
                        first.column(),
                        Math.min(last.row(), first.row() + MOST_ROWS),
                        Math.min(last.column(), columns));
        for (int row = area.top(); row <= area.bottom(); row++) {
            pieces.one();
            byRow.computeIfAbsent(row, any -> new ArrayList<>()).add(area);
        }
    }

    /** The area that a cell is a part of and whose left edge it is; null where it stands alone. */
    @Nullable Area at(int row, int column) {
        for (var area : byRow.getOrDefault(row, List.of())) {
            if (area.left() == column) {
                return area;
            }
        }
        return null;
    }
}
