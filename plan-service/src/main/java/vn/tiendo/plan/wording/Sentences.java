package vn.tiendo.plan.wording;

import java.util.regex.Pattern;

/** Whether a line goes on with the one above it. */
public final class Sentences {

    private static final Pattern CLOSED = Pattern.compile(".*[.;:!?]$|.*\\./\\.?$");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?iu)(?:[,;:(/&–-]|(?:^|\\s)(?:và|của|về|hoặc|với|theo|cho|tại|các|(?<!trực\\s)thuộc|bằng|số|từ|đạt|là|như|đến|trên|nhằm|qua|ở|dự thảo|ngày|tháng|quý|(?<!(?:hàng|hằng|trong|cả|cuối|đầu|giữa|mỗi)\\s)năm|do|trong|để))$");
    private static final int LONGEST_OPEN_WORD = 12;

    private Sentences() {}

    /** True where the words end in the middle of a sentence: in a comma, or in a word that needs another. */
    public static boolean open(String text) {
        return OPEN.matcher(end(text)).find();
    }

    /** All of a text that tells whether it is open. */
    public static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_OPEN_WORD));
    }

    public static boolean closed(String text) {
        return CLOSED.matcher(text).matches();
    }

    /** A page or a line break cut the paragraph: it was not closed, and this begins in small letters. */
    public static boolean continues(String above, String text) {
        return !closed(above) && Words.startsLower(text);
    }
}
