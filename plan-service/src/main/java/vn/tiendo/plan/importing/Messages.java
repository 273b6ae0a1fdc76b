package vn.tiendo.plan.importing;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package: Vietnamese by default, English for English readers. */
final class Messages {

    private Messages() {}

    static ResourceBundle in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "vn.tiendo.plan.importing.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
