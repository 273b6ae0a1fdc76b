package vn.tiendo.portal.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/**
 * Asks plan-service where a unit belongs, with the administrator's own token: an account acts for
 * its unit everywhere, so nobody may be given another authority's.
 */
@Component
@Profile("local")
class UnitCheck {

    private final RestClient plans;
    private final RestClient forPages;

    UnitCheck(RestClient.Builder builder, Services services, ServiceAddresses addresses) {
        this.plans = builder.clone().baseUrl(addresses.plans()).build();
        this.forPages = services.at(addresses.plans());
    }

    private record Unit(@Nullable String authority) {}

    /**
     * @throws UnitIsElsewhere if it is not one of the authority
     * @throws UnitsUnknownNow if plan-service does not answer
     */
    void require(String unit, String authority) {
        if (!authority.equals(authorityOf(unit))) {
            throw new UnitIsElsewhere(unit, authority);
        }
    }

    private @Nullable String authorityOf(String unit) {
        try {
            var answer = asking(unit).retrieve().body(Unit.class);
            return answer == null ? null : answer.authority();
        } catch (HttpClientErrorException.NotFound
                | HttpClientErrorException.Forbidden
                | ServiceRefused e) {
            return null;
        } catch (RestClientException | ServiceDown e) {
            throw new UnitsUnknownNow();
        }
    }

    /** A system brings its token; that of a person at a page is kept in the session. */
    private RestClient.RequestHeadersSpec<?> asking(String unit) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller instanceof JwtAuthenticationToken system
                ? plans.get()
                        .uri("/api/units/{id}", unit)
                        .headers(
                                headers -> headers.setBearerAuth(system.getToken().getTokenValue()))
                : forPages.get().uri("/api/units/{id}", unit);
    }
}
