package vn.tiendo.defaults.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
final class EventingProblems implements ProblemSource {

    private static final Logger log = LoggerFactory.getLogger(EventingProblems.class);

    private final Problems problems;

    EventingProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NotThere.class,
        AlreadyThere.class,
        StaleRevision.class,
        KeyReused.class,
        OutboxFull.class,
        TooBusy.class,
        MongoException.class
    })
    ResponseEntity<Object> refused(Exception error, HttpServletRequest request) {
        return problems.answer(Objects.requireNonNull(of(error, request)));
    }

    @Override
    public @Nullable Problem of(Exception error, HttpServletRequest request) {
        if (error instanceof MongoException) {
            return storeDown(error, request);
        }
        if (error instanceof NotThere) {
            return problems.of(request, 404, "not-there");
        }
        if (error instanceof AlreadyThere) {
            return problems.of(request, 409, "already-there");
        }
        if (error instanceof StaleRevision) {
            return problems.of(request, 412, "stale-revision");
        }
        if (error instanceof KeyReused) {
            return problems.of(request, 422, "key-reused");
        }
        if (error instanceof OutboxFull) {
            return problems.of(request, 503, "outbox-full");
        }
        return error instanceof TooBusy ? problems.of(request, 503, "too-busy") : null;
    }

    /** The store is away or has no primary: the caller may try again, nothing is half-written. */
    private Problem storeDown(Exception error, HttpServletRequest request) {
        var why = error.toString();
        log.warn("{} {}: the store: {}", request.getMethod(), request.getRequestURI(), why);
        return problems.of(request, 503, Problem.STORE_UNAVAILABLE);
    }
}
