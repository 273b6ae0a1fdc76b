package vn.tiendo.portal.calendar;

import java.util.List;
import java.util.Map;
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

    /** A year's days, in order. */
    record Year(int year, List<Day> days) {

        Year {
            days = days == null ? List.of() : List.copyOf(days);
        }
    }

    /** A year that nobody has entered has no days of its own yet. */
    Seen<Year> of(int year) {
        try {
            return Seen.of(
                    service.get()
                            .uri("/api/calendars/{year}", year)
                            .retrieve()
                            .toEntity(Year.class));
        } catch (ServiceRefused refused) {
            if (refused.problem().status() == 404) {
                return new Seen<>(new Year(year, List.of()), "");
            }
            throw refused;
        }
    }

    /**
     * @param revision as an ETag, of the days that the person was looking at; empty for a new year
     */
    void edit(int year, List<Day> days, String key, String revision) {
        var request =
                service.put()
                        .uri("/api/calendars/{year}", year)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON);
        if (!revision.isEmpty()) {
            request.header(HttpHeaders.IF_MATCH, revision);
        }
        request.body(Map.of("days", days)).retrieve().toBodilessEntity();
    }
}
