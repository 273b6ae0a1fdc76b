package vn.tiendo.portal.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
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
    public String of(Person person) {
        var known = names.get(person.unit());
        return known == null ? ask(person.unit()) : known;
    }

    private String ask(String unit) {
        try {
            var name = plans.unit(unit).name();
            names.put(unit, name);
            return name;
        } catch (ServiceDown | ServiceRefused e) {
            return unit;
        }
    }
}
