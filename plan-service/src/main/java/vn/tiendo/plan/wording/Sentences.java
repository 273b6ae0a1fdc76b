package vn.tiendo.plan.wording;

import java.util.regex.Pattern;

/** Whether a line goes on with the one above it. */
public final class Sentences {

    private static final Pattern CLOSED = Pattern.compile(".*[.;:!?]$|.*\\./\\.?$");

    private Sentences() {}

    public static boolean closed(String text) {
        return CLOSED.matcher(text).matches();
    }

    /** A page or a line break cut the paragraph: it was not closed, and this begins in small letters. */
    public static boolean continues(String above, String text) {
        return !closed(above) && Words.startsLower(text);
    }
}
