package vn.tiendo.plan.importing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Messages;

/**
 * Something in the document that a person should look at.
 *
 * @param arguments fill the message's places, in order
 * @param blocking the plan can't be published before it is settled
 * @param choices between which the document leaves it open, what it prints first: years, labels, ids
 *     of units; null in a plan that was kept without
 */
public record Finding(
        FindingCode code,
        Place place,
        List<String> arguments,
        boolean blocking,
        @Nullable List<String> choices) {

    public Finding {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    public Finding(FindingCode code, Place place, List<String> arguments, boolean blocking) {
        this(code, place, arguments, blocking, List.of());
    }

    public static Finding of(FindingCode code, Place place, String... arguments) {
        return new Finding(code, place, List.of(arguments), code.blocking());
    }

    /** With what it may be; blank is no choice. */
    public Finding offering(String... all) {
        var choices = Stream.of(all).filter(choice -> !choice.isEmpty()).distinct().toList();
        return new Finding(code, place, arguments, blocking, choices);
    }

    @Override
    public List<String> choices() {
        return choices == null ? List.of() : choices;
    }

    /** One sentence for a person, Vietnamese unless the locale asks for English. */
    public String message(Locale locale) {
        var pattern = Messages.in(locale).getString("finding." + code);
        return MessageFormat.format(pattern, arguments.toArray());
    }
}
