package vn.tiendo.plan.document.pdf;

import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param padding between a cell's border and its text, left and right
 */
record PageTable(int page, double top, double bottom, double padding, List<List<PageCell>> rows)
        implements Item {

    double left() {
        return rows.stream().flatMap(List::stream).mapToDouble(cell -> cell.left).min().orElse(0);
    }

    double right() {
        return rows.stream().flatMap(List::stream).mapToDouble(cell -> cell.right).max().orElse(0);
    }

    boolean touches(Ruling rule) {
        return rule.at() >= top - Rulings.SAME
                && rule.at() <= bottom + Rulings.SAME
                && rule.from() <= right()
                && rule.to() >= left();
    }
}
