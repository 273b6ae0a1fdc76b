package vn.tiendo.portal.route;

import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.tiendo.defaults.problem.Problems;

/** A service that does not answer is a problem that passes, not a fault of the portal. */
@Component
class ServiceOutage implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceOutage.class);

    private final Problems problems;

    ServiceOutage(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            log.warn("{} {}: {}", request.method(), request.path(), e.getMessage());
            return tookTooLong(e.getCause())
                    ? problem(request, 504, "took-too-long")
                    : problem(request, 503, "unavailable");
        }
    }

    /** Then the service may have done what was asked; only the caller can know what to do. */
    private static boolean tookTooLong(@Nullable Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause instanceof HttpTimeoutException
                        && !(cause instanceof HttpConnectTimeoutException);
    }

    private ServerResponse problem(ServerRequest request, int status, String code) {
        var answer = problems.answer(problems.of(request.servletRequest(), status, code));
        var body = java.util.Objects.requireNonNull(answer.getBody());
        return ServerResponse.status(status)
                .headers(headers -> headers.putAll(answer.getHeaders()))
                .body(body);
    }
}
