package vn.tiendo.report.figure;

import java.util.Collection;
import java.util.Collections;

/**
 * How many pieces of work stand where. The cells always add up to the total.
 *
 * @param donePercent (doneOnTime + doneLate) ÷ (total − notArising), "58,97", or a dash
 */
public record Cells(
        int total,
        int doneOnTime,
        int doneLate,
        int openInTerm,
        int openOverdue,
        int notArising,
        String donePercent) {

    static Cells of(Collection<Cell> cells) {
        var onTime = Collections.frequency(cells, Cell.DONE_ON_TIME);
        var late = Collections.frequency(cells, Cell.DONE_LATE);
        var notArising = Collections.frequency(cells, Cell.NOT_ARISING);
        return new Cells(
                cells.size(),
                onTime,
                late,
                Collections.frequency(cells, Cell.OPEN_IN_TERM),
                Collections.frequency(cells, Cell.OPEN_OVERDUE),
                notArising,
                Share.of(onTime + late, cells.size() - notArising));
    }
}
