package vn.tiendo.plan.importing;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Row;

/**
 * Where in the document something stands, counted from 1 as a reader counts.
 *
 * @param table number of the table in the document; null outside of tables
 * @param row row of that table, its heading included; null outside of tables
 * @param cell column of the table's grid; null where the whole row is meant
 * @param paragraph number of the paragraph among those outside of tables; null within them
 * @param page of the document, where its format knows pages
 * @param label what a reader looks for: {@code 6.a}, or the part of the document
 */
public record Place(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer cell,
        @Nullable Integer paragraph,
        @Nullable Integer page,
        String label) {

    public Place(@Nullable Integer table, @Nullable Integer row, String label) {
        this(table, row, null, null, null, label);
    }

    static Place part(String label) {
        return new Place(null, null, label);
    }

    static Place of(int table, Row row, String label) {
        return new Place(table, row.number(), null, null, row.page(), label);
    }

    /** The same row, as a reader looks for it. */
    Place labelled(String other) {
        return new Place(table, row, null, null, page, other);
    }

    /**
     * @param column from 0; null where the table has none of this kind
     */
    Place inColumn(@Nullable Integer column) {
        return column == null ? this : new Place(table, row, column + 1, null, page, label);
    }
}
