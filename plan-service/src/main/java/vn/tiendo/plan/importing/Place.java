package vn.tiendo.plan.importing;

import org.jspecify.annotations.Nullable;

/**
 * Where in the document something stands, counted from 1 as a reader counts.
 *
 * @param table number of the table in the document; null outside of tables
 * @param row row of that table, its heading included; null outside of tables
 * @param cell column of the table's grid; null where the whole row is meant
 * @param paragraph number of the paragraph among those outside of tables; null within them
 * @param label what a reader looks for: {@code 6.a}, or the part of the document
 */
public record Place(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer cell,
        @Nullable Integer paragraph,
        String label) {

    public Place(@Nullable Integer table, @Nullable Integer row, String label) {
        this(table, row, null, null, label);
    }

    static Place part(String label) {
        return new Place(null, null, label);
    }

    /**
     * @param column from 0; null where the table has none of this kind
     */
    Place inColumn(@Nullable Integer column) {
        return column == null ? this : new Place(table, row, column + 1, null, label);
    }
}
