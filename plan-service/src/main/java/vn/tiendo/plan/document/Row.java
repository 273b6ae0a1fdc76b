package vn.tiendo.plan.document;

import java.util.List;
import java.util.Optional;

/**
 * @param number counted from 1 in its table
 */
public record Row(int number, List<Cell> cells) {

    /** The cell that covers a column of the table's grid. */
    public Optional<Cell> at(int column) {
        return cells.stream().filter(cell -> cell.covers(column)).findFirst();
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.lines().isEmpty());
    }
}
