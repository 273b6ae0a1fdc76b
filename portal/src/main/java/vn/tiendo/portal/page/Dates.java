package vn.tiendo.portal.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * Days as people type them: day, month, year. A text field is used on purpose, for a browser's own
 * date field shows the order of its own language, where 03/04 may be March.
 */
public final class Dates {

    private static final List<DateTimeFormatter> WAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Dates() {}

    /** The day that was typed, or nothing where it is none. */
    public static Optional<LocalDate> typed(String text) {
        var tidy = text.strip().replace('.', '/').replaceAll("-(?=\\d{4}$)|(?<=^\\d{1,2})-", "/");
        return WAYS.stream().flatMap(way -> parse(tidy, way).stream()).findFirst();
    }

    /** The day as it is typed. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
