package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

/** Turns what the services refuse, and what nobody expected, into problems. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusalProblems implements ProblemSource {

    private static final Logger log = LoggerFactory.getLogger(RefusalProblems.class);

    private final Problems problems;

    RefusalProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
        log.info(
                "{} {} refused: {}",
                request.getMethod(),
                request.getRequestURI(),
                refusal.getMessage());
        return problems.answer(problem(refusal, request));
    }

    @Override
    public @Nullable Problem of(Exception error, HttpServletRequest request) {
        return error instanceof Refusal refusal ? problem(refusal, request) : null;
    }

    private Problem problem(Refusal refusal, HttpServletRequest request) {
        var status = refusal.kind().status();
        return problems.of(request, status, refusal.code(), refusal.args(), null);
    }

    /** Left to the security filters, which know whether the caller is unknown or not allowed. */
    @ExceptionHandler
    void leftToSecurity(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void leftToSecurity(AuthenticationException unknown) {
        throw unknown;
    }

    /** Forms without a boundary and parameters without a name, which are found when first read. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ResponseEntity<Object> unreadable(Exception error, HttpServletRequest request) {
        log.info("{} {} is malformed: {}", request.getMethod(), request.getRequestURI(), error);
        return problems.answer(problems.of(request, 400, HttpCodes.of(400)));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception error, HttpServletRequest request) {
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        return problems.answer(problems.of(request, 500, "internal"));
    }
}
