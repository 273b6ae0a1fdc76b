package vn.tiendo.defaults.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.KeyReused;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.error.OutboxFull;
import vn.tiendo.eventing.error.StaleRevision;
import vn.tiendo.eventing.error.TooBusy;

/** What the aggregates and their store refuse, as problems. */
@RestControllerAdvice
@Order(0)
final class EventingProblems {

    private static final Logger log = LoggerFactory.getLogger(EventingProblems.class);

    private final Problems problems;

    EventingProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> notThere(NotThere e, HttpServletRequest request) {
        return problem(request, 404, "not-there");
    }

    @ExceptionHandler
    ResponseEntity<Object> alreadyThere(AlreadyThere e, HttpServletRequest request) {
        return problem(request, 409, "already-there");
    }

    @ExceptionHandler
    ResponseEntity<Object> staleRevision(StaleRevision e, HttpServletRequest request) {
        return problem(request, 412, "stale-revision");
    }

    @ExceptionHandler
    ResponseEntity<Object> keyReused(KeyReused e, HttpServletRequest request) {
        return problem(request, 422, "key-reused");
    }

    @ExceptionHandler
    ResponseEntity<Object> outboxFull(OutboxFull e, HttpServletRequest request) {
        return problem(request, 503, "outbox-full");
    }

    @ExceptionHandler
    ResponseEntity<Object> tooBusy(TooBusy e, HttpServletRequest request) {
        return problem(request, 503, "too-busy");
    }

    /** The store is away or has no primary: the caller may try again, nothing is half-written. */
    @ExceptionHandler
    ResponseEntity<Object> storeDown(MongoException e, HttpServletRequest request) {
        log.warn(
                "{} {}: the store: {}", request.getMethod(), request.getRequestURI(), e.toString());
        return problem(request, 503, "store-unavailable");
    }

    private ResponseEntity<Object> problem(HttpServletRequest request, int status, String code) {
        return problems.answer(problems.of(request, status, code));
    }
}
