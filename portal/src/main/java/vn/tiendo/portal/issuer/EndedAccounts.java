package vn.tiendo.portal.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.defaults.problem.Problems;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.CallerClaims;

/**
 * Ends what an account left behind when it was ended or changed: a session is signed out, a token is
 * no longer good at this door. It stands behind the security chain, which has said who asks.
 */
@Component
@Profile("local")
class EndedAccounts extends OncePerRequestFilter {

    private final Accounts people;
    private final Accounts systems;
    private final Problems problems;

    EndedAccounts(Accounts people, Accounts systems, Problems problems) {
        this.people = people;
        this.systems = systems;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking instanceof JwtAuthenticationToken token
                && !stands(CallerClaims.caller(token.getTokenAttributes()), people, systems)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(problems.of(request, 401, "bad-token"), response);
        } else if (asking != null
                && asking.getPrincipal() instanceof OidcUser user
                && !stands(CallerClaims.caller(user.getClaims()), people)) {
            signOut(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean stands(Caller caller, Accounts... any) {
        return Arrays.stream(any)
                .flatMap(accounts -> accounts.find(caller.subject()).stream())
                .anyMatch(account -> account.isStill(caller));
    }

    /** The page asked for leads to the sign-in; a form that was sent is gone with its session. */
    private static void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(request.getMethod().equals("GET") ? asked : "/");
    }
}
