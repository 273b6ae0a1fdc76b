package vn.tiendo.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a browser that was given another name of this machine ("localhost") to the issuer's own
 * address: a session begun under one name is unknown under the other, and sign-in would fail.
 */
@Component
@Profile("local")
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneAddress extends OncePerRequestFilter {

    private static final String KEYS = "/oauth2/jwks";

    private final URI issuer;

    OneAddress(@Value("${tiendo.security.issuer}") URI issuer) {
        this.issuer = issuer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return !request.getMethod().equals("GET")
                || accept == null
                || !accept.contains("text/html")
                // services fetch them by whatever name they know, and Java's client asks for HTML
                || request.getRequestURI().equals(KEYS)
                || request.getServerName().equals(issuer.getHost());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        response.sendRedirect(
                issuer + request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
