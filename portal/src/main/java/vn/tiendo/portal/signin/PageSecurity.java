package vn.tiendo.portal.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** How the pages are guarded: nobody sees one without having signed in. */
@Component
class PageSecurity {

    private static final String[] OPEN = {
        "/style*.css", "/mark.svg", "/favicon.ico", "/webjars/**", SignIn.PAGE, "/error"
    };

    private static final RequestMatcher PART_OF_A_PAGE =
            new RequestHeaderRequestMatcher("HX-Request");

    private final PeopleService people;
    private final ClientRegistrationRepository registrations;
    private final boolean isLocal;
    private final String issuer;

    PageSecurity(
            PeopleService people,
            ClientRegistrationRepository registrations,
            Environment environment,
            @Value("${tiendo.security.issuer}") String issuer) {
        this.people = people;
        this.registrations = registrations;
        this.isLocal = environment.acceptsProfiles(Profiles.of("local"));
        this.issuer = issuer;
    }

    void guard(HttpSecurity http) {
        http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .exceptionHandling(
                        e ->
                                e.defaultAuthenticationEntryPointFor(
                                                PageSecurity::loadTheWholePage, PART_OF_A_PAGE)
                                        .defaultAuthenticationEntryPointFor(
                                                new LoginUrlAuthenticationEntryPoint(SignIn.START),
                                                AnyRequestMatcher.INSTANCE)
                                        .accessDeniedHandler(new OpenTooLong(isLocal)))
                .oauth2Login(
                        login ->
                                login.loginPage(SignIn.START)
                                        .failureHandler(new SignInFailed())
                                        .userInfoEndpoint(user -> user.oidcUserService(people)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(afterSignOut()))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(contentPolicy()))
                                        .referrerPolicy(
                                                policy ->
                                                        policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (isLocal) {
            passwordForm(http);
        }
    }

    /** A part cannot show a sign-in page: the browser is told to load the whole page again. */
    private static void loadTheWholePage(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Where a person arrives after signing in: a whole page, never a part of one. */
    private static RequestCache pagesAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                        new NegatedRequestMatcher(PART_OF_A_PAGE)));
        return cache;
    }

    /** The local issuer's form. The page asked for is remembered apart, see {@link SignIn}. */
    private static void passwordForm(HttpSecurity http) {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(SignIn.authorizationRequests());
        onward.setDefaultTargetUrl(SignIn.START);
        http.formLogin(
                form ->
                        form.loginPage(SignIn.PAGE)
                                .failureUrl(SignIn.PAGE + "?error")
                                .successHandler(onward));
    }

    private OidcClientInitiatedLogoutSuccessHandler afterSignOut() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    /** Nothing from elsewhere and nothing inline; a form may lead to the provider's sign-out. */
    private String contentPolicy() {
        var provider = URI.create(issuer);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' "
                + provider.getScheme()
                + "://"
                + provider.getAuthority();
    }
}
