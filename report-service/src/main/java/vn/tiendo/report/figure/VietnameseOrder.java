package vn.tiendo.report.figure;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese word list; the store's own order knows bytes only. */
final class VietnameseOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));

    @Override
    public int compare(String one, String other) {
        return collator.compare(composed(one), composed(other));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
