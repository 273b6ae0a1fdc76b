package vn.tiendo.plan.deadline;

import static java.util.regex.Pattern.compile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.Words;

/** Deadlines that wait for something: another authority's document, or an event. */
final class EventWords {

    private static final Pattern EXTERNAL =
            compile(
                    "^(?:thực hiện\\s+|báo cáo\\s+)?theo\\s+(?!(?:từng\\s+)?(?:tháng|quý|năm|định\\s*kỳ\\s+(?:hàng|tháng|quý))(?![\\p{L}]))");
    private static final Pattern EXTERNAL_ANYWHERE =
            compile(
                    "(?<!\\p{L})theo\\s+(?:quy định|văn bản|hướng dẫn|yêu cầu|chỉ đạo|kế hoạch|tiến độ|lịch|thông báo|chương trình|đề nghị|thời gian|thời hạn)");
    private static final Pattern AUTHORITY = compile("(?<!\\p{L})của\\s+(?:các\\s+)?([^();]+)");
    private static final Pattern NAMED_DIRECTLY =
            compile(
                    "theo\\s+(?:quy định|văn bản|hướng dẫn|yêu cầu|chỉ đạo|thông báo)\\s+(?:tại\\s+)?((?:sở|bộ|ubnd|ủy ban|tỉnh|thành phố|chính phủ|văn phòng|cục|ban)\\s[^();]+)");
    private static final Pattern CONDITION =
            compile(
                    "(?:ngay\\s+)?(?:sau\\s+khi|sau\\s+ngày\\s+(?=có|được|nhận|ban hành|kết thúc)|ngay\\s+khi|kể\\s+từ\\s+(?:ngày|khi)|từ\\s+(?:ngày|khi)\\s+(?=có|được|nhận)|(?<!\\p{L})khi(?=\\s+(?:có|được|phát sinh|hoàn thành|cấp|nhận|kết thúc|đủ|cần)))\\s*");

    /** Nobody knows when it will be asked for. */
    private static final Pattern UNFORESEEN =
            compile(
                    "^(?:báo cáo\\s+)?đột xuất(?:\\s+(?:khi|theo)\\s.*)?$|^(?:ngay\\s+)?sau\\s+(?:tết|kỳ họp|đại hội|hội nghị)(?!\\p{L}).*");

    /** "05 ngày kể từ ngày …" counts from the day, so that it is no beginning. */
    private static final Pattern COUNTED = compile("\\d+\\s*(?:ngày|tháng|tuần|năm)(?!\\p{L})");

    private EventWords() {}

    /** True where the cell is nothing but a pointer to somebody's rule or document. */
    static boolean pointsElsewhere(String folded) {
        return EXTERNAL.matcher(folded).find();
    }

    static boolean mentionsRule(String folded) {
        return EXTERNAL_ANYWHERE.matcher(folded).find();
    }

    /** The authority in its own spelling. */
    static @Nullable String authority(String text, String folded) {
        var matcher = AUTHORITY.matcher(folded);
        if (matcher.find()) {
            return trimmed(text.substring(matcher.start(1), matcher.end(1)));
        }
        var direct = NAMED_DIRECTLY.matcher(folded);
        return direct.find() ? trimmed(text.substring(direct.start(1), direct.end(1))) : null;
    }

    /**
     * The event that the words wait for, in its own spelling. From a day on is no event: "kể từ ngày
     * 01/7".
     */
    static Optional<String> condition(String text, String folded) {
        if (UNFORESEEN.matcher(folded).matches()) {
            return Optional.of(trimmed(text));
        }
        var matcher = CONDITION.matcher(folded);
        return matcher.find() && matcher.end() < text.length() && !sinceADay(matcher, folded)
                ? Optional.of(trimmed(text.substring(matcher.end())))
                : Optional.empty();
    }

    private static boolean sinceADay(Matcher condition, String folded) {
        var spans = SpanScanner.scan(folded.substring(condition.end()));
        return !COUNTED.matcher(folded.substring(0, condition.start())).find()
                && condition.group().contains("từ")
                && !spans.isEmpty()
                && spans.get(0).start() == 0;
    }

    /** The words in front of the event; all where there is none. */
    static String beforeCondition(String folded) {
        var matcher = CONDITION.matcher(folded);
        return matcher.find() && !UNFORESEEN.matcher(folded).matches()
                ? folded.substring(0, matcher.start())
                : "";
    }

    private static String trimmed(String words) {
        var bare = Words.joined(words.replaceAll("[\\s.,;:]+$", ""));
        return bare.endsWith(")") && !bare.contains("(")
                ? bare.substring(0, bare.length() - 1).strip()
                : bare;
    }
}
