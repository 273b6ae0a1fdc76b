package vn.tiendo.portal.unit;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of units from their names: lower case, without diacritics, below their authority's. */
final class UnitId {

    private static final int LONGEST = 78;

    private UnitId() {}

    static String of(String authority, String name) {
        var plain =
                Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var id = authority + "-" + plain;
        return id.length() <= LONGEST ? id : cut(id, plain);
    }

    /** Long names that begin alike stay apart. */
    private static String cut(String id, String plain) {
        var mark = "-" + Integer.toHexString(plain.hashCode());
        return id.substring(0, LONGEST - mark.length()) + mark;
    }
}
