package vn.tiendo.portal.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * On the way to a service, parameters are those of the query alone. Whoever asks the container for
 * parameters makes it read a form or an upload to its end, and nothing would be left to pass on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UntouchedBodies extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OnlyQuery(request), response);
    }

    private static final class OnlyQuery extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        OnlyQuery(HttpServletRequest request) {
            super(request);
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .forEach(
                            (name, values) ->
                                    parameters.put(
                                            decoded(name),
                                            values.stream()
                                                    .map(OnlyQuery::decoded)
                                                    .toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        private static String decoded(@Nullable String text) {
            if (text == null) {
                return "";
            }
            try {
                return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return text; // the service will say what it thinks of it
            }
        }
    }
}
