package vn.tiendo.portal.page;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.tiendo.defaults.problem.Problem;

/**
 * What a page says when it cannot show what was asked for.
 *
 * @param signIn whether signing in again would help
 * @param again whether trying again would help
 */
record ErrorWords(int status, String title, String detail, boolean signIn, boolean again) {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages/errors", Locale.forLanguageTag("vi"));

    /** A service's own words, except where a page knows better whom it talks to. */
    static ErrorWords of(Problem problem) {
        return switch (problem.status()) {
            case 401, 404 -> of(problem.status());
            default ->
                    new ErrorWords(
                            problem.status(), problem.title(), problem.detail(), false, false);
        };
    }

    static ErrorWords of(int status) {
        var key = key(status);
        return new ErrorWords(
                status,
                WORDS.getString(key),
                WORDS.getString(key + ".detail"),
                status == 401,
                status >= 500);
    }

    /**
     * A form came from a page of a session that has ended: nothing of it was taken.
     *
     * @param signedOut whether no other session has begun since
     */
    static ErrorWords openTooLong(boolean signedOut) {
        var key = signedOut ? "expired" : "expired-here";
        return new ErrorWords(
                403, WORDS.getString(key), WORDS.getString(key + ".detail"), signedOut, false);
    }

    private static String key(int status) {
        var key = String.valueOf(status);
        return WORDS.containsKey(key) ? key : status < 500 ? "400" : "500";
    }
}
