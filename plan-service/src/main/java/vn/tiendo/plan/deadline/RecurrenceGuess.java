package vn.tiendo.plan.deadline;

import static java.util.regex.Pattern.compile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a recurring deadline's words the rhythm that was read leaves out. */
final class RecurrenceGuess {

    private static final Pattern KNOWN_NUMBER =
            compile(
                    "\\d+\\s*(?:tháng|lần)(?!\\s*\\d)|(?:(?<!\\d )tháng|quý|năm|lần|số)\\s*\\d+|(?:19|20)\\d\\d");

    private RecurrenceGuess() {}

    /** What of the words a rhythm can't hold; null where it holds all. */
    static @Nullable String of(String text, Recurrence every) {
        if (uneven(text)) {
            return "số lần không chia đều cho kỳ";
        }
        var day = RecurrenceWords.DAY.matcher(text);
        boolean month = day.find() && (day.group(2) != null || day.group(4) != null);
        if (month && every.period() != Period.YEAR) {
            return "ngày ghi kèm một tháng được tính cho mọi kỳ";
        }
        if (every.period() == Period.YEAR && SpanScanner.scan(text).size() > 1) {
            return "nêu nhiều mốc trong năm, lấy mốc đầu tiên";
        }
        if (Shorthand.everyQuarter(text)) {
            return null;
        }
        var left =
                RecurrenceWords.DAY
                        .matcher(KNOWN_NUMBER.matcher(text).replaceAll(" "))
                        .replaceFirst(" ");
        return left.chars().anyMatch(Character::isDigit)
                ? "còn con số chưa hiểu trong thời hạn"
                : null;
    }

    private static boolean uneven(String text) {
        var times = RecurrenceWords.TIMES.matcher(text);
        if (times.find()) {
            return uneven(times.group(1), RecurrenceWords.named(times.group(2)));
        }
        var each = RecurrenceWords.EACH_TIMES.matcher(text);
        return each.find() && uneven(each.group(2), RecurrenceWords.named(each.group(1)));
    }

    private static boolean uneven(@Nullable String times, Period of) {
        int count = times == null ? 1 : Math.max(1, Integer.parseInt(times));
        return of.months() % count != 0 || RecurrenceWords.ofMonths(of.months() / count) == null;
    }
}
