package vn.tiendo.portal.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.tiendo.defaults.security.ApiSecurity;

/**
 * Every door of the portal, in the order in which they are tried; the local issuer's own comes
 * before them. A request that fits none is refused by the last.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** Departments' systems: bearer tokens only; a session or a cookie counts for nothing here. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiSecurity security) {
        http.securityMatcher("/api/**");
        security.guard(http);
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    /** Probes and metrics. */
    @Bean
    @Order(3)
    SecurityFilterChain management(HttpSecurity http, ApiSecurity security) {
        http.securityMatcher("/actuator/**", "/v3/api-docs", "/v3/api-docs/**");
        security.guard(http);
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(
                                        "/actuator/health",
                                        "/actuator/health/**",
                                        "/actuator/info",
                                        "/actuator/prometheus",
                                        "/v3/api-docs",
                                        "/v3/api-docs/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll());
        return http.build();
    }

    /** People: session, CSRF token, sign-in through the provider. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, PageSecurity security) {
        security.guard(http);
        return http.build();
    }
}
