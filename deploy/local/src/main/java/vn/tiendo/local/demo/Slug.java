package vn.tiendo.local.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids from Vietnamese names: lower case, without diacritics, each given once. */
final class Slug {

    private static final int LONGEST = 32;

    private final Set<String> given = new HashSet<>();

    String of(String name) {
        var plain =
                Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var base = shortened(plain.isEmpty() ? "don-vi" : plain);
        var id = base;
        for (var n = 2; !given.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("-$", "");
    }
}
