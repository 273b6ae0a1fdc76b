package vn.tiendo.plan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param number counted from 1 through the document
 */
public record Table(int number, List<Row> rows) implements Block {

    public Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    public boolean mentions(String words) {
        return cells().anyMatch(cell -> cell.text().contains(words));
    }
}
