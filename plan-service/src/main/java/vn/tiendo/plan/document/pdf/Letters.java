package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects a page's letters as they are printed. Accents join the letter before them, a letter that
 * was printed twice to look bold counts once, and raised footnote marks are left out.
 */
final class Letters {

    private static final Pattern MARK = Pattern.compile("[\\d*()\\[\\],]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MEASURE = Pattern.compile("(?:^|[\\s\\d])[kcdm]?m");
    private static final double RAISED_SIZE = 0.8;

    private final List<Glyph> kept = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private @Nullable Glyph base;
    private boolean behindMark;

    void add(Glyph glyph) {
        int last = kept.size() - 1;
        if (ACCENTS.matcher(glyph.text()).matches() && last >= 0) {
            kept.set(last, kept.get(last).followedBy(glyph.text()));
            return;
        }
        if (glyph.text().isEmpty() || !places.add(place(glyph))) {
            return;
        }
        var above = base;
        if (above != null && raised(glyph, above)) {
            behindMark = true;
            if (!MARK.matcher(glyph.text()).matches() || measured()) {
                kept.add(glyph.loweredTo(above.y()));
            } else {
                kept.set(last, kept.get(last).reaching(glyph.end()));
            }
            return;
        }
        lowerMark(glyph);
        if (!glyph.text().isBlank()) {
            base = glyph;
            behindMark = false;
        }
        kept.add(glyph);
    }

    /** A mark that leads a note stands on the note's line. */
    private void lowerMark(Glyph behind) {
        for (int i = kept.size() - 1; i >= 0 && small(kept.get(i), behind); i--) {
            if (behind.x() - kept.get(i).end() < behind.size()) {
                kept.set(i, kept.get(i).loweredTo(behind.y()));
            }
        }
    }

    List<Glyph> within(double width, double height) {
        return kept.stream()
                .filter(glyph -> glyph.x() > -1 && glyph.end() < width + 1)
                .filter(glyph -> glyph.y() > 0 && glyph.middle() < height)
                .toList();
    }

    private boolean raised(Glyph glyph, Glyph above) {
        double reach = behindMark ? 3 : 0.6;
        return small(glyph, above)
                && glyph.x() > above.end() - 1
                && glyph.x() < above.end() + above.size() * reach;
    }

    private static boolean small(Glyph glyph, Glyph beside) {
        double rise = beside.y() - glyph.y();
        return glyph.size() <= beside.size() * RAISED_SIZE
                && rise > beside.size() * 0.15
                && rise < beside.size() * 0.7;
    }

    /** A raised 2 behind a metre is no footnote mark. */
    private boolean measured() {
        var end = new StringBuilder();
        for (var glyph : kept.subList(Math.max(kept.size() - 3, 0), kept.size())) {
            end.append(glyph.text());
        }
        return MEASURE.matcher(end).find() && end.toString().endsWith("m");
    }

    private static String place(Glyph glyph) {
        return glyph.text() + Math.round(glyph.x() * 1.5) + "," + Math.round(glyph.y() * 1.5);
    }
}
