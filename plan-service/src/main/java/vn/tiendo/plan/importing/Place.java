package vn.tiendo.plan.importing;

import org.jspecify.annotations.Nullable;

/**
 * Where in the document something stands, counted from 1 as a reader counts.
 *
 * @param table number of the table in the document; null outside of tables
 * @param row row of that table, its heading included; null outside of tables
 * @param label what a reader looks for: {@code 6.a}, or the part of the document
 */
public record Place(@Nullable Integer table, @Nullable Integer row, String label) {

    static Place part(String label) {
        return new Place(null, null, label);
    }
}
