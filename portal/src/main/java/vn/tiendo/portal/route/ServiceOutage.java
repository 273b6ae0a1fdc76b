package vn.tiendo.portal.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import vn.tiendo.defaults.problem.Problems;

/** A service that does not answer is a problem that passes, not a fault of the portal. */
@Component
class ServiceOutage implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceOutage.class);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Problems problems;

    ServiceOutage(Problems problems) {
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return new PassedOn(next.handle(request), request);
        } catch (ResourceAccessException e) {
            log.warn("{} {}: {}", request.method(), request.path(), e.getMessage());
            return tookTooLong(e.getCause())
                    ? problem(request, 504, "took-too-long")
                    : neverAsked(e.getCause()) ? unavailable(request) : brokenOff(request);
        }
    }

    /** Then the service may have done what was asked; only the caller can know what to do. */
    private static boolean tookTooLong(@Nullable Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause instanceof HttpTimeoutException
                        && !(cause instanceof HttpConnectTimeoutException);
    }

    /** Nobody was there to be asked: nothing was done. */
    private static boolean neverAsked(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    /** An answer is read from its service while it is written: it may break off in the middle. */
    private final class PassedOn implements ServerResponse {

        private final ServerResponse answer;
        private final ServerRequest request;

        private PassedOn(ServerResponse answer, ServerRequest request) {
            this.answer = answer;
            this.request = request;
        }

        @Override
        public @Nullable ModelAndView writeTo(
                HttpServletRequest asked, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            try {
                return answer.writeTo(asked, response, context);
            } catch (IOException e) {
                log.warn("{} {}: {}", request.method(), request.path(), e.getMessage());
                if (response.isCommitted()) {
                    BrokenOff.note(asked, e);
                    return null;
                }
                response.reset();
                return brokenOff(request).writeTo(asked, response, context);
            }
        }

        @Override
        public HttpStatusCode statusCode() {
            return answer.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return answer.headers();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return answer.cookies();
        }
    }

    /** A service that was asked and says nothing, or begins to, may have carried a command out. */
    private ServerResponse brokenOff(ServerRequest request) {
        return READING.contains(request.method())
                ? unavailable(request)
                : problem(request, 504, "took-too-long");
    }

    private ServerResponse unavailable(ServerRequest request) {
        return problem(request, 503, "unavailable");
    }

    private ServerResponse problem(ServerRequest request, int status, String code) {
        var answer = problems.answer(problems.of(request.servletRequest(), status, code));
        var body = java.util.Objects.requireNonNull(answer.getBody());
        return ServerResponse.status(status)
                .headers(headers -> headers.putAll(answer.getHeaders()))
                .body(body);
    }
}
