package vn.tiendo.plan.document;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a reading says to people: Vietnamese by default, English for English readers. */
public final class Messages {

    private Messages() {}

    public static ResourceBundle in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "vn.tiendo.plan.document.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
