package vn.tiendo.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.validation.Errors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Why one item of a request with many was not carried out, as if it had been sent by itself. */
public final class ItemProblems {

    private static final Logger log = LoggerFactory.getLogger(ItemProblems.class);

    private final Problems problems;
    private final List<ProblemSource> sources;

    ItemProblems(Problems problems, List<ProblemSource> sources) {
        this.problems = problems;
        this.sources = List.copyOf(sources);
    }

    public Problem of(Exception error, HttpServletRequest request) {
        return sources.stream()
                .map(source -> source.of(error, request))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> unexpected(error, request));
    }

    public Problem invalid(Errors wrong, HttpServletRequest request) {
        var fields = new WrongFields(problems.texts(), request).of(wrong);
        return problems.of(request, 400, HttpCodes.of(400), List.of(), fields);
    }

    /** What was sent is none of what can be carried out. */
    public Problem unreadable(@Nullable JacksonException error, HttpServletRequest request) {
        var fields =
                error instanceof DatabindException misfit
                        ? List.of(new WrongFields(problems.texts(), request).of(misfit))
                        : null;
        return problems.of(request, 400, WebProblems.UNREADABLE, List.of(), fields);
    }

    private Problem unexpected(Exception error, HttpServletRequest request) {
        log.error("{} {}: an item failed", request.getMethod(), request.getRequestURI(), error);
        return problems.of(request, 500, HttpCodes.of(500));
    }
}
