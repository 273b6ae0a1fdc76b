package vn.tiendo.portal.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks plan-service for the days of a year. */
@Component
class Calendars {

    private final RestClient service;

    Calendars(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.plans());
    }

    /**
     * A year's days, in order.
     *
     * @param changedBy who said so last; null as shipped
     */
    record Year(int year, List<Day> days, @Nullable String changedBy, @Nullable Instant changedAt) {

        Year {
            days = days == null ? List.of() : List.copyOf(days);
        }
    }

    /**
     * A year that nobody has entered has no days of its own yet.
     *
     * @param authority whose own days; null for the country's
     */
    Seen<Year> of(int year, @Nullable String authority) {
        try {
            return Seen.of(
                    service.get().uri(path(year, authority)).retrieve().toEntity(Year.class));
        } catch (ServiceRefused refused) {
            if (refused.problem().status() == 404) {
                return new Seen<>(new Year(year, List.of(), null, null), "");
            }
            throw refused;
        }
    }

    /**
     * @param revision as an ETag, of the days that the person was looking at; empty for a new year,
     *     which must not be there by then
     */
    void edit(int year, @Nullable String authority, List<Day> days, String key, String revision) {
        service.put()
                .uri(path(year, authority))
                .header("Idempotency-Key", key)
                .header(
                        revision.isEmpty() ? HttpHeaders.IF_NONE_MATCH : HttpHeaders.IF_MATCH,
                        revision.isEmpty() ? Seen.ANY : revision)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("days", days))
                .retrieve()
                .toBodilessEntity();
    }

    private static String path(int year, @Nullable String authority) {
        return "/api/calendars/" + year + (authority == null ? "" : "/" + authority);
    }
}
