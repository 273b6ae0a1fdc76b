package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Vietnamese, unless the caller prefers English. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private Languages() {}

    /** The language of the answer, from {@code Accept-Language}. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return VIETNAMESE;
        }
        List<Locale> wanted = Collections.list(request.getLocales());
        return wanted.stream().filter(Languages::isSpoken).findFirst().orElse(VIETNAMESE);
    }

    static boolean isVietnamese(Locale locale) {
        return locale.getLanguage().equals("vi");
    }

    private static boolean isSpoken(Locale locale) {
        return isVietnamese(locale) || locale.getLanguage().equals("en");
    }
}
