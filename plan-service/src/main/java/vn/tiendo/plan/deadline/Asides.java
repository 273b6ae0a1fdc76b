package vn.tiendo.plan.deadline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands beside a deadline's date: remarks in brackets, and behind "theo" the act that sets it.
 * Their dates are not the deadline's, unless no other is named.
 */
final class Asides {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final String BINDING_WORDS =
            "(?:(?:trước|chậm nhất|muộn nhất|hoàn thành|đến hết|hết|xong)(?:\\s+(?:là|trong|vào|trước|đến|hết|ngày))*+)";

    /** The act ends where a last day is set: "theo hướng dẫn của Sở, chậm nhất 15/5". */
    private static final Pattern ACT =
            Pattern.compile(
                    "(?<!\\p{L})theo\\s(?!dõi).*?(?=(?<!\\p{L})"
                            + BINDING_WORDS
                            + "\\s+(?:\\d{1,2}\\s*(?:[/.-]\\s*\\d|tháng)|tháng|quý|(?:đầu|giữa|cuối)\\s+(?:tháng|quý|năm)|năm\\s*\\d)|$)");

    private static final Pattern BINDING =
            Pattern.compile("(?<!\\p{L})(?<!tính )" + BINDING_WORDS + "(?!\\p{L})");

    /** A day whose month stands outside: "Quý II (trước ngày 15)". */
    private static final Pattern BARE_DAY =
            Pattern.compile(
                    "\\(\\s*(?:"
                            + BINDING_WORDS
                            + "\\s+|(?:vào\\s+)?ngày\\s+)\\d{1,2}\\s*(?=[,;)]|và(?!\\p{L})|-).*");

    private static final Pattern NUMBER =
            Pattern.compile("(?<!(?:lần|thứ|đợt|số|bước|nghị quyết|đề án)\\s{0,2})(?<![\\d])\\d");

    private final String folded;
    private final String without;

    Asides(String folded) {
        this.folded = folded;
        var told = unlessEmpty(folded, blank(BRACKETS, folded));
        this.without = unlessEmpty(told, blank(ACT, told));
    }

    /** The words with blanks in the place of what stands beside. */
    String without() {
        return without;
    }

    /** Whether a remark that is left out names another last day. */
    boolean bind() {
        var brackets = BRACKETS.matcher(folded);
        while (brackets.find()) {
            var remark = brackets.group();
            boolean binds =
                    BARE_DAY.matcher(remark).matches()
                            || BINDING.matcher(remark).find()
                                    && !SpanScanner.scan(remark).isEmpty();
            if (binds && without.startsWith(" ", brackets.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the dates leave a number of the words unread. */
    static boolean numberLeft(String told, List<Span> spans) {
        var left = new StringBuilder(told);
        for (var span : spans) {
            left.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
        }
        return NUMBER.matcher(left).find();
    }

    private static String blank(Pattern aside, String text) {
        return aside.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static String unlessEmpty(String text, String less) {
        return less.equals(text) || SpanScanner.scan(less).isEmpty() ? text : less;
    }
}
