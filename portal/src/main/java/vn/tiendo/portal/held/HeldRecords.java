package vn.tiendo.portal.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Part;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks every service that consumes. */
@Component
class HeldRecords {

    private final Map<String, RestClient> services = new LinkedHashMap<>();

    HeldRecords(Services services, ServiceAddresses addresses) {
        this.services.put("task-service", services.at(addresses.tasks()));
        this.services.put("report-service", services.at(addresses.reports()));
        this.services.put("notification-service", services.at(addresses.notifications()));
    }

    private record Keys(List<HeldKey> items) {}

    private record Replayed(int records) {}

    /** What each service holds, oldest first; a service that does not answer is told apart. */
    Map<String, Part<List<HeldKey>>> all() {
        var all = new LinkedHashMap<String, Part<List<HeldKey>>>();
        services.forEach((name, service) -> all.put(name, Part.of(() -> of(service))));
        return all;
    }

    private static List<HeldKey> of(RestClient service) {
        var keys = service.get().uri("/manage/parked").retrieve().body(Keys.class);
        return Objects.requireNonNull(keys).items();
    }

    /** How many records were consumed. */
    int replay(String service, String id) {
        var client = Objects.requireNonNull(services.get(service), service);
        var replayed =
                client.post()
                        .uri("/manage/parked/replay")
                        .body(Map.of("id", id))
                        .retrieve()
                        .body(Replayed.class);
        return Objects.requireNonNull(replayed).records();
    }

    boolean knows(String service) {
        return services.containsKey(service);
    }
}
