package vn.tiendo.plan.wording;

import java.util.regex.Pattern;

/** The words with which a plan ends: its last sentence, and who gets it. */
public final class ClosingWords {

    private static final Pattern CLOSING = Pattern.compile("^Trên đây là\\s.*");
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^Nơi nhận\\s*(?::.*|$)");

    private ClosingWords() {}

    /** True where the words begin the sentence that closes a plan. */
    public static boolean close(String text) {
        return CLOSING.matcher(text).matches();
    }

    /** True where the words head the list of those who get the plan. */
    public static boolean headRecipients(String text) {
        return RECIPIENTS.matcher(text).matches();
    }
}
