package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param number counted from 1 through the document
 */
record Table(int number, List<Row> rows) implements Block {

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    boolean mentions(String words) {
        return cells().anyMatch(cell -> cell.text().contains(words));
    }
}
