package vn.tiendo.portal.plan;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks plan-service what changed from one text to another. */
@Component
class Comparisons {

    private final RestClient service;

    Comparisons(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.plans());
    }

    Comparison between(PlanText before, PlanText after) {
        return Objects.requireNonNull(
                service.get()
                        .uri(
                                at -> {
                                    at.path("/api/plans/{id}/comparison")
                                            .queryParam("with", "{with}");
                                    if (after.version() != null) {
                                        at.queryParam("version", after.version());
                                    }
                                    if (before.version() != null) {
                                        at.queryParam("withVersion", before.version());
                                    }
                                    return at.build(after.plan(), before.plan());
                                })
                        .retrieve()
                        .body(Comparison.class));
    }
}
