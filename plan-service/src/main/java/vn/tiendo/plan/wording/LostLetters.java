package vn.tiendo.plan.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that miss a letter which the conversion of an old font left out: mostly an x. What is left is
 * no word, but nobody may write into a document what it does not say, so that a person is asked.
 */
public final class LostLetters {

    private static final Pattern WITHOUT_X =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(sắp )?(?<rest>ác định|ác nhận|ác minh|ây dựng|ét duyệt|ử lý|ử phạt|ã hội|(?<=sắp )ếp|ếp loại|ếp hạng|uất bản|uyên suốt)(?!\\p{L})");

    /** What is printed, and what it probably is. */
    public record Lost(String printed, String meant) {}

    private LostLetters() {}

    public static List<Lost> in(String text) {
        return WITHOUT_X.matcher(text).results().map(LostLetters::lost).toList();
    }

    private static Lost lost(MatchResult found) {
        var before = found.group(1) == null ? "" : found.group(1);
        return new Lost(found.group(), before + "x" + found.group(2));
    }
}
