package vn.tiendo.plan.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param number counted from 1 in its table
 * @param page that it begins on; null where the format knows no pages
 */
public record Row(int number, List<Cell> cells, @Nullable Integer page) {

    public Row(int number, List<Cell> cells) {
        this(number, cells, null);
    }

    /** The cell that covers a column of the table's grid. */
    public Optional<Cell> at(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.lines().isEmpty());
    }
}
