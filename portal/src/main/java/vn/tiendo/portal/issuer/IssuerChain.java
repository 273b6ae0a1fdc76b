package vn.tiendo.portal.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import vn.tiendo.portal.signin.SignIn;

/** The issuer's endpoints: authorization, tokens, keys. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class IssuerChain {

    @Bean
    @Order(1)
    SecurityFilterChain issuerEndpoints(HttpSecurity http) {
        http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(cache -> cache.requestCache(SignIn.authorizationRequests()))
                .exceptionHandling(
                        e ->
                                e.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint(SignIn.PAGE),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }
}
