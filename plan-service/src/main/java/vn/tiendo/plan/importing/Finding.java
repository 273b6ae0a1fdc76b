package vn.tiendo.plan.importing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import vn.tiendo.plan.document.Messages;

/**
 * Something in the document that a person should look at.
 *
 * @param arguments fill the message's places, in order
 * @param blocking the plan can't be published before it is settled
 */
public record Finding(FindingCode code, Place place, List<String> arguments, boolean blocking) {

    public static Finding of(FindingCode code, Place place, String... arguments) {
        return new Finding(code, place, List.of(arguments), code.blocking());
    }

    /** One sentence for a person, Vietnamese unless the locale asks for English. */
    public String message(Locale locale) {
        var pattern = Messages.in(locale).getString("finding." + code);
        return MessageFormat.format(pattern, arguments.toArray());
    }
}
