package vn.tiendo.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The provider sent somebody back who cannot be let in: an old link, a token without authority. */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        log.info("sign-in failed: {}", e.getMessage());
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
