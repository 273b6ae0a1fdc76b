package vn.tiendo.portal.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the caller's connection where a service's answer broke off after a part of it was passed on.
 * Handled like other errors, the answer would be ended properly, and be taken for whole.
 */
@Component
class BrokenOff extends OncePerRequestFilter {

    private static final String CAUSE = BrokenOff.class.getName();

    static void note(HttpServletRequest request, IOException cause) {
        request.setAttribute(CAUSE, cause);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(CAUSE) instanceof IOException cause) {
            throw cause;
        }
    }
}
