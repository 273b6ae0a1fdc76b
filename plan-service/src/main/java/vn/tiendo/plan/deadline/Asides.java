package vn.tiendo.plan.deadline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands beside a deadline's date: remarks in brackets, and behind "theo" the act that sets it.
 * Their dates are not the deadline's, unless no other is named.
 */
final class Asides {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ACT = Pattern.compile("(?<!\\p{L})theo\\s(?!dõi).*");
    private static final Pattern BINDING =
            Pattern.compile("\\(\\s*(?:trước|chậm nhất|muộn nhất|đến hết|hoàn thành)(?!\\p{L})");
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
            if (BINDING.matcher(brackets.group()).find()
                    && without.startsWith(" ", brackets.start())
                    && !SpanScanner.scan(brackets.group()).isEmpty()) {
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
