package vn.tiendo.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form whose token does not fit belongs to a page of a session that has ended. That is not told as
 * a lack of rights: an old sign-in page leads to a fresh one, any other form to a page saying so.
 */
public final class OpenTooLong implements AccessDeniedHandler {

    private static final String MARK = OpenTooLong.class.getName();

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final boolean asksForPasswords;

    OpenTooLong(boolean asksForPasswords) {
        this.asksForPasswords = asksForPasswords;
    }

    /** Whether the request that failed came from a page that had been open too long. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (!(e instanceof CsrfException)) {
            others.handle(request, response, e);
        } else if (asksForPasswords && request.getRequestURI().equals(SignIn.PAGE)) {
            response.sendRedirect(SignIn.PAGE + "?expired");
        } else {
            request.setAttribute(MARK, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
