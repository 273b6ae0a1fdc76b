package vn.tiendo.portal.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.signin.Person;
import vn.tiendo.portal.signin.UnitNames;

/** Asks plan-service for a unit's name once; a renamed unit shows after a restart. */
@Component
class KnownUnits implements UnitNames {

    private final Plans plans;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    KnownUnits(Plans plans) {
        this.plans = plans;
    }

    @Override
    public @Nullable String of(Person person) {
        var known = known(person);
        return known == null ? ask(person.unit()) : known;
    }

    @Override
    public @Nullable String known(Person person) {
        return names.get(person.unit());
    }

    private @Nullable String ask(String unit) {
        try {
            var name = plans.unit(unit).name();
            names.put(unit, name);
            return name;
        } catch (ServiceDown
                | ServiceRefused
                | RestClientException
                | OAuth2AuthorizationException e) {
            return null;
        }
    }
}
