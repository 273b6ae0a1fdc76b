package vn.tiendo.portal.plan;

import org.jspecify.annotations.Nullable;

/** Where in a document something stands, as plan-service counts: from 1, {@code cell} on the grid; pages are known of PDFs. */
record Place(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer cell,
        @Nullable Integer paragraph,
        @Nullable Integer page,
        @Nullable String label) {

    /** Whether both are of one row of one table. */
    boolean sameRow(Place other) {
        return table != null
                && row != null
                && table.equals(other.table())
                && row.equals(other.row());
    }

    /** In a person's words; empty where only a part of the document is known. */
    String words() {
        var at = page == null ? "" : ", trang " + page;
        if (table != null && row != null) {
            return "bảng " + table + ", dòng " + row + at;
        }
        return paragraph == null ? "" : "đoạn " + paragraph + at;
    }
}
