package vn.tiendo.portal.issuer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that may ask for tokens: the portal's pages and the registered systems. */
final class Clients implements RegisteredClientRepository {

    /** A working day: the keys live on this machine, and a token is a JWT that a restart keeps. */
    private static final Duration TOKEN = Duration.ofHours(8);

    private final RegisteredClient pages;
    private final Accounts systems;

    Clients(RegisteredClient pages, Accounts systems) {
        this.pages = pages;
        this.systems = systems;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by an administrator");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(pages.getClientId())
                ? pages
                : systems.find(clientId).map(Clients::registered).orElse(null);
    }

    private static RegisteredClient registered(Account system) {
        return RegisteredClient.withId(system.id())
                .clientId(system.id())
                .clientName(system.name())
                .clientSecret(system.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN).build())
                .build();
    }
}
