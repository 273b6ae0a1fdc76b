package vn.tiendo.portal.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** Any OpenID Connect provider, asked for its endpoints when the first person signs in. */
@Configuration(proxyBeanMethods = false)
@Profile("!local")
class ExternalProvider {

    /** The portal as the provider knows it. */
    @ConfigurationProperties("tiendo.portal.oidc")
    record Oidc(String issuer, String clientId, String clientSecret) {}

    @Bean
    ClientRegistrationRepository registrations(Oidc oidc) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(oidc)));
    }

    private static ClientRegistration registration(Oidc oidc) {
        return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(SignIn.REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .userNameAttributeName("sub")
                .build();
    }
}
