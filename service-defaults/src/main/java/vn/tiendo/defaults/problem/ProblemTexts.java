package vn.tiendo.defaults.problem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of problems: a service's own {@code messages/problems_vi.properties} and {@code
 * problems_en.properties}, behind them the shared {@code messages/defaults_*.properties}.
 *
 * <p>An argument that is an enum's value is written with the text of its key, {@code
 * Role.SUPERVISOR}, and by its own name where there is none; several are written in a row.
 *
 * <p>Every text is a {@link java.text.MessageFormat} pattern, with or without arguments, so an
 * apostrophe is always written twice.
 */
public final class ProblemTexts {

    private static final DateTimeFormatter VIETNAMESE_DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public ProblemTexts() {
        bundles.setBasenames("messages/problems", "messages/defaults");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Languages.VIETNAMESE);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The title of a problem; a code without one shows itself, which a service's tests notice. */
    String title(String code, List<?> args, Locale locale) {
        return text(code, code, args, locale);
    }

    /** The detail of a problem, or its title where there is nothing more to say. */
    String detail(String code, List<?> args, Locale locale) {
        return text(code + ".detail", title(code, args, locale), args, locale);
    }

    /** The message of a constraint, found by the constraint's name ({@code NotBlank}). */
    String of(MessageSourceResolvable error, Locale locale) {
        try {
            return bundles.getMessage(error, locale);
        } catch (NoSuchMessageException e) {
            return title("invalid-field", List.of(), locale);
        }
    }

    private String text(String key, String otherwise, List<?> args, Locale locale) {
        var shown = args.stream().map(arg -> shown(arg, locale)).toArray();
        var found = bundles.getMessage(key, shown, null, locale);
        return found == null ? otherwise : found;
    }

    private Object shown(Object arg, Locale locale) {
        if (arg instanceof Enum<?> value) {
            var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
            return Objects.requireNonNull(bundles.getMessage(key, null, value.name(), locale));
        }
        if (arg instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(shown(one, locale)))
                    .collect(Collectors.joining(", "));
        }
        if (arg instanceof LocalDate date) {
            return Languages.isVietnamese(locale)
                    ? VIETNAMESE_DATE.format(date)
                    : ENGLISH_DATE.format(date);
        }
        return arg instanceof Number ? arg : String.valueOf(arg);
    }
}
