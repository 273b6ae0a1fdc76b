package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;
import vn.tiendo.defaults.problem.Problem.WrongField;

/** What the web layer itself turns down: unknown paths, methods, media types, unreadable bodies. */
@RestControllerAdvice
@Order(1)
final class WebProblems extends ResponseEntityExceptionHandler {

    static final String UNREADABLE = "unreadable-body";

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
            return UNREADABLE;
        }
        return HttpCodes.of(status);
    }

    private @Nullable List<WrongField> wrongFields(Exception ex, HttpServletRequest request) {
        var fields = new WrongFields(problems.texts(), request);
        if (ex instanceof MethodArgumentNotValidException invalid) {
            return fields.of(invalid);
        }
        if (ex instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(
                            result ->
                                    result.getResolvableErrors().stream()
                                            .map(error -> fields.of(error, name(result))))
                    .toList();
        }
        return ex.getCause() instanceof DatabindException unreadable
                ? List.of(fields.of(unreadable))
                : null;
    }

    private static String name(ParameterValidationResult result) {
        var parameter = result.getMethodParameter().getParameterName();
        return parameter == null ? "" : parameter;
    }
}
