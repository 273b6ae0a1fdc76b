package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import vn.tiendo.defaults.problem.Problem.WrongField;

/** Names the fields that could not be taken, and says why, in the caller's language. */
final class WrongFields {

    private final ProblemTexts texts;
    private final Locale locale;

    WrongFields(ProblemTexts texts, HttpServletRequest request) {
        this.texts = texts;
        this.locale = Languages.of(request);
    }

    List<WrongField> of(Errors invalid) {
        return invalid.getAllErrors().stream()
                .map(error -> of(error, error.getObjectName()))
                .toList();
    }

    WrongField of(MessageSourceResolvable error, String otherwise) {
        var field = error instanceof FieldError named ? named.getField() : otherwise;
        return new WrongField(field, texts.of(error, locale));
    }

    WrongField of(DatabindException unreadable) {
        var field = new StringBuilder();
        for (var step : unreadable.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        var code = isDate(unreadable) ? "invalid-date" : "invalid-field";
        return new WrongField(field.toString(), texts.title(code, List.of(), locale));
    }

    private static boolean isDate(DatabindException unreadable) {
        return unreadable instanceof InvalidFormatException wrong
                && LocalDate.class.equals(wrong.getTargetType());
    }
}
