package vn.tiendo.portal.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.plan.Point.Choice;

/** The answer that puts what a finding offers into the place of what is printed. */
final class Mending {

    private Mending() {}

    /** Null where the finding offers nothing, or its text does not show where it would stand. */
    static @Nullable Choice of(Draft.Finding finding) {
        var field = finding.field();
        var text = finding.text();
        if (field == null || text == null || finding.choices().size() != 2) {
            return null;
        }
        var printed = finding.choices().get(0);
        var meant = finding.choices().get(1);
        var mended = whole(printed).matcher(text).replaceAll(Matcher.quoteReplacement(meant));
        return mended.equals(text)
                ? null
                : Choice.of("Sửa “%s” thành “%s”".formatted(printed, meant), field, mended);
    }

    /** Not within a longer word or figure, nor the year of a document's number ("5/2025/QĐ"). */
    private static Pattern whole(String printed) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(printed) + "(?![\\p{L}\\d]|/\\p{L})");
    }
}
