package vn.tiendo.defaults.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** How an API is guarded: bearer tokens, no session, problems in the caller's language. */
public final class ApiSecurity {

    private final JwtDecoder tokens;
    private final SecurityProblems problems;

    ApiSecurity(JwtDecoder tokens, SecurityProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Applies to the chain whatever it matches; which paths need a token is the chain's to say. */
    public void guard(HttpSecurity http) {
        http.csrf(
                        AbstractHttpConfigurer
                                ::disable) // no cookie is ever looked at, so none can be abused
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems)
                                        .jwt(
                                                jwt ->
                                                        jwt.decoder(tokens)
                                                                .jwtAuthenticationConverter(
                                                                        byRoles()))
                                        .withObjectPostProcessor(unreachableKeysAreAProblem()));
    }

    private static JwtAuthenticationConverter byRoles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                jwt ->
                        CallerClaims.roles(jwt.getClaims()).stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .map(org.springframework.security.core.GrantedAuthority.class::cast)
                                .toList());
        return converter;
    }

    /** Otherwise an issuer that is down would look like a fault of the service (500). */
    private ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableKeysAreAProblem() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(problems);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
