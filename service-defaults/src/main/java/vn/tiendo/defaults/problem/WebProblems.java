package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import vn.tiendo.defaults.problem.Problem.WrongField;

/** What the web layer itself turns down: unknown paths, methods, media types, unreadable bodies. */
@RestControllerAdvice
@Order(1)
final class WebProblems extends ResponseEntityExceptionHandler {

    private final Problems problems;

    WebProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest webRequest) {
        var request = ((ServletWebRequest) webRequest).getRequest();
        var problem =
                problems.of(
                        request,
                        status.value(),
                        code(status.value(), ex),
                        List.of(),
                        wrongFields(ex, request));
        var answer = problems.answer(problem);
        var all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(answer.getHeaders());
        return new ResponseEntity<>(problem, all, status);
    }

    private static String code(int status, Exception ex) {
        if (ex instanceof HttpMessageNotReadableException) {
            return "unreadable-body";
        }
        return HttpCodes.of(status);
    }

    private @Nullable List<WrongField> wrongFields(Exception ex, HttpServletRequest request) {
        if (ex instanceof MethodArgumentNotValidException invalid) {
            return wrongFields(invalid, request);
        }
        if (ex instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(
                            result ->
                                    result.getResolvableErrors().stream()
                                            .map(
                                                    error ->
                                                            wrong(
                                                                    error,
                                                                    name(
                                                                            result.getMethodParameter()
                                                                                    .getParameterName()),
                                                                    request)))
                    .toList();
        }
        return ex.getCause() instanceof DatabindException unreadable
                ? List.of(wrong(unreadable, request))
                : null;
    }

    private List<WrongField> wrongFields(BindException invalid, HttpServletRequest request) {
        return invalid.getAllErrors().stream()
                .map(error -> wrong(error, error.getObjectName(), request))
                .toList();
    }

    private WrongField wrong(
            MessageSourceResolvable error, String otherwise, HttpServletRequest request) {
        var field = error instanceof FieldError named ? named.getField() : otherwise;
        return new WrongField(field, problems.texts().of(error, Languages.of(request)));
    }

    private WrongField wrong(DatabindException unreadable, HttpServletRequest request) {
        var field = new StringBuilder();
        for (var step : unreadable.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        var code = isDate(unreadable) ? "invalid-date" : "invalid-field";
        var text = problems.texts().title(code, List.of(), Languages.of(request));
        return new WrongField(field.toString(), text);
    }

    private static boolean isDate(DatabindException unreadable) {
        return unreadable instanceof InvalidFormatException wrong
                && LocalDate.class.equals(wrong.getTargetType());
    }

    private static String name(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
