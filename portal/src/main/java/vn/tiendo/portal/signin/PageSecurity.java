package vn.tiendo.portal.signin;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** How the pages are guarded: nobody sees one without having signed in. */
@Component
class PageSecurity {

    private static final String[] OPEN = {
        "/style.css", "/mark.svg", "/favicon.ico", "/webjars/**", SignIn.PAGE, "/error"
    };

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
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint(SignIn.START)))
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
