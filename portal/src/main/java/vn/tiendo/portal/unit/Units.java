package vn.tiendo.portal.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks plan-service for units and seats. */
@Component
public class Units {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int PARTS = 5;
    private static final ParameterizedTypeReference<Listed<Unit>> UNITS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listed<Seat>> SEATS =
            new ParameterizedTypeReference<>() {};

    private final RestClient service;

    Units(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.plans());
    }

    /** All units of an authority. */
    public List<Unit> of(String authority) {
        var address = "/api/units?authority={authority}&limit=200&after={after}";
        return Listed.all(
                        PARTS,
                        after ->
                                Objects.requireNonNull(
                                        service.get()
                                                .uri(address, authority, after)
                                                .retrieve()
                                                .body(UNITS)))
                .items();
    }

    public void register(Unit unit, String key) {
        post("/api/units", unit, key);
    }

    void reorganise(ReorganisationForm.Wish wish, String key) {
        post("/api/reorganisations", wish, key);
    }

    void takeBack(String how, String unit, String key) {
        post("/api/reorganisations/withdrawal", Map.of("kind", how, "units", List.of(unit)), key);
    }

    private void post(String path, Object body, String key) {
        service.post()
                .uri(path)
                .header(IDEMPOTENCY_KEY, key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    Seen<Unit> one(String id) {
        return Seen.of(service.get().uri("/api/units/{id}", id).retrieve().toEntity(Unit.class));
    }

    /**
     * Keeps another name by which documents call a unit, so that the next one is understood.
     *
     * @return the unit's own name
     */
    public String remember(String id, String name, String key) {
        var seen = one(id);
        var unit = seen.what();
        if (!unit.isCalled(name)) {
            change(unit.alsoCalled(name), key, seen.revision());
        }
        return unit.name();
    }

    /**
     * @param revision as an ETag, of the unit that the person was looking at
     */
    void change(Unit unit, String key, String revision) {
        service.put()
                .uri("/api/units/{id}", unit.id())
                .header(IDEMPOTENCY_KEY, key)
                .header(HttpHeaders.IF_MATCH, revision)
                .contentType(MediaType.APPLICATION_JSON)
                .body(unit)
                .retrieve()
                .toBodilessEntity();
    }

    List<Seat> seats(String unit) {
        return Objects.requireNonNull(
                        service.get().uri("/api/seats?unit={unit}", unit).retrieve().body(SEATS))
                .items();
    }

    /**
     * @param revision of the seat that the person was looking at; empty for one that nobody has, or
     *     that is new
     */
    void fill(String seat, SeatForm who, String key, String revision) {
        var unseen = revision.isEmpty();
        service.put()
                .uri("/api/seats/{id}", seat)
                .header(IDEMPOTENCY_KEY, key)
                .header(
                        unseen ? HttpHeaders.IF_NONE_MATCH : HttpHeaders.IF_MATCH,
                        unseen ? Seen.ANY : "\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(who)
                .retrieve()
                .toBodilessEntity();
    }

    void vacate(String seat, String key) {
        service.delete()
                .uri("/api/seats/{id}", seat)
                .header(IDEMPOTENCY_KEY, key)
                .retrieve()
                .toBodilessEntity();
    }
}
