package vn.tiendo.portal.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.portal.signin.KnownAccounts;

/** The issuer of tokens for one machine. Elsewhere any OpenID Connect provider does this. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalIssuer {

    static final String ADMIN = "tiendo-admin";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts people(IssuerProperties properties, JsonMapper json) {
        return new Accounts(properties.file("accounts.json"), json);
    }

    /** The administrator comes from the environment at every start, so its secret can be changed. */
    @Bean
    Accounts systems(IssuerProperties properties, JsonMapper json, PasswordEncoder encoder) {
        var systems = new Accounts(properties.file("clients.json"), json);
        var secret = properties.adminSecret();
        var kept = systems.find(ADMIN).map(Account::secretHash).orElse("");
        if (!secret.isBlank() && !encoder.matches(secret, kept)) {
            var every = Caller.EVERY_AUTHORITY;
            var hash = java.util.Objects.requireNonNull(encoder.encode(secret));
            systems.put(
                    new Account(ADMIN, hash, ADMIN, every, every, List.of(Role.ADMIN), null, null));
        }
        return systems;
    }

    @Bean
    KnownAccounts knownAccounts(Accounts people, Accounts systems) {
        return id -> people.find(id).isPresent() || systems.find(id).isPresent();
    }

    @Bean
    UserDetailsService signIn(Accounts people) {
        return username ->
                people.find(username)
                        .map(one -> User.withUsername(one.id()).password(one.secretHash()).build())
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    PagesClient pagesClient(
            @Value("${tiendo.security.issuer}") String issuer,
            PasswordEncoder encoder,
            SecretSeeds seeds) {
        return new PagesClient(issuer, encoder, Secrets.clientSecret(seeds.of(null).bytes()));
    }

    @Bean
    RegisteredClientRepository clients(PagesClient pages, Accounts systems) {
        return new Clients(pages.registered(), systems);
    }

    @Bean
    ClientRegistrationRepository registrations(PagesClient pages) {
        return new InMemoryClientRegistrationRepository(pages.registration());
    }

    @Bean
    TokenClaims tokenClaims(Accounts people, Accounts systems) {
        return new TokenClaims(people, systems);
    }

    @Bean
    SecretSeeds secretSeeds(IssuerProperties properties) {
        return SecretSeeds.in(properties.file("retry-key.txt"));
    }

    @Bean
    JWKSource<SecurityContext> keys(IssuerProperties properties) {
        return new ImmutableJWKSet<>(
                new JWKSet(SigningKey.in(properties.file("signing-key.json"))));
    }

    @Bean
    AuthorizationServerSettings issuerSettings(@Value("${tiendo.security.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }
}
