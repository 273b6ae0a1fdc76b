package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.problem.Problem.WrongField;

/** Makes problems: of a status, a code and its texts, for the request that failed. */
public final class Problems {

    /** What passes by itself is worth another try after this many seconds. */
    private static final String RETRY_SECONDS = "5";

    private final ProblemTexts texts;
    private final JsonMapper json;

    public Problems(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public ProblemTexts texts() {
        return texts;
    }

    public Problem of(HttpServletRequest request, int status, String code, Object... args) {
        return of(request, status, code, List.of(args), null);
    }

    Problem of(
            HttpServletRequest request,
            int status,
            String code,
            List<?> args,
            @Nullable List<WrongField> errors) {
        var locale = Languages.of(request);
        return new Problem(
                URI.create("urn:tiendo:problem:" + code),
                texts.title(code, args, locale),
                status,
                texts.detail(code, args, locale),
                request.getRequestURI(),
                code,
                MDC.get("traceId"),
                errors);
    }

    public ResponseEntity<Object> answer(Problem problem) {
        var answer =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem);
    }

    /** Writes the problem where no controller is reached: in filters. */
    public void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
