package vn.tiendo.portal.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks plan-service. */
@Component
public class Plans {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int PARTS = 5;

    private final RestClient service;

    private static final ParameterizedTypeReference<Listed<PlanLine>> LINES =
            new ParameterizedTypeReference<>() {};

    Plans(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.plans());
    }

    /** The authority's plans. */
    public List<PlanLine> all() {
        return Listed.all(PARTS, after -> part(LINES, "/api/plans?limit=100&after={after}", after))
                .items();
    }

    /** Those whose title, number, year or authority has these words, with or without marks. */
    List<PlanLine> found(String words) {
        var address = "/api/plans?limit=100&q={q}&after={after}";
        return Listed.all(PARTS, after -> part(LINES, address, words, after)).items();
    }

    /** Drafts that were put aside. */
    List<PlanLine> discarded() {
        var address = "/api/plans?discarded=true&limit=100&after={after}";
        return Listed.all(PARTS, after -> part(LINES, address, after)).items().stream()
                .filter(line -> line.discarded() != null)
                .toList();
    }

    /**
     * Puts a draft aside ({@code discarding}), or takes it up again ({@code restoration}).
     *
     * @param revision as an ETag, of the draft that the person was looking at
     */
    void putAside(String id, String what, String reason, String key, String revision) {
        service.post()
                .uri("/api/plans/{id}/{what}", id, what)
                .header(IDEMPOTENCY_KEY, key)
                .header(HttpHeaders.IF_MATCH, revision)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason))
                .retrieve()
                .toBodilessEntity();
    }

    Seen<Draft> one(String id) {
        return Seen.of(service.get().uri("/api/plans/{id}", id).retrieve().toEntity(Draft.class));
    }

    /** Reads a document into a draft; the same key gives the same draft. */
    Draft read(MultipartFile file, String key) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", file.getResource());
        return Objects.requireNonNull(
                service.post()
                        .uri("/api/plans/imports")
                        .header(IDEMPOTENCY_KEY, key)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .retrieve()
                        .body(Draft.class));
    }

    /** The text of the document; a plan may have none. */
    Origin.Document source(String id) {
        try {
            return new Origin.Document(
                    service.get().uri("/api/plans/{id}/source", id).retrieve().body(Source.class));
        } catch (ServiceRefused refused) {
            if (refused.problem().status() == HttpStatus.NOT_FOUND.value()) {
                return new Origin.Document(null);
            }
            throw refused;
        }
    }

    /** What may be said of the plan above. */
    Above above(String id, String words) {
        return Objects.requireNonNull(
                service.get()
                        .uri("/api/plans/{id}/above?q={q}", id, words)
                        .retrieve()
                        .body(Above.class));
    }

    /** A draft of the same for another year; the same key gives the same draft. */
    Draft copy(String id, int year, String key) {
        return Objects.requireNonNull(
                service.post()
                        .uri("/api/plans/{id}/copies", id)
                        .header(IDEMPOTENCY_KEY, key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("year", year))
                        .retrieve()
                        .body(Draft.class));
    }

    /** @param format docx or xlsx */
    ResponseEntity<byte[]> document(String id, String format) {
        return service.get()
                .uri("/api/plans/{id}/document?format={format}", id, format)
                .retrieve()
                .toEntity(byte[].class);
    }

    /** Whatever others may have corrected meanwhile. */
    void correct(String id, List<Draft.Wish> corrections, String key) {
        correct(id, corrections, key, Seen.ANY);
    }

    /**
     * @param revision as an ETag, of the draft that the person was looking at
     */
    void correct(String id, List<Draft.Wish> corrections, String key, String revision) {
        service.post()
                .uri("/api/plans/{id}/corrections", id)
                .header(IDEMPOTENCY_KEY, key)
                .header(HttpHeaders.IF_MATCH, revision)
                .contentType(MediaType.APPLICATION_JSON)
                .body(corrections)
                .retrieve()
                .toBodilessEntity();
    }

    /**
     * @param revision as an ETag, of the draft that the person was looking at
     */
    void publish(String id, String key, String revision) {
        service.post()
                .uri("/api/plans/{id}/publication", id)
                .header(IDEMPOTENCY_KEY, key)
                .header(HttpHeaders.IF_MATCH, revision)
                .retrieve()
                .toBodilessEntity();
    }

    UnitLine unit(String id) {
        return Objects.requireNonNull(
                service.get().uri("/api/units/{id}", id).retrieve().body(UnitLine.class));
    }

    private <T> T part(ParameterizedTypeReference<T> type, String address, Object... variables) {
        return Objects.requireNonNull(service.get().uri(address, variables).retrieve().body(type));
    }
}
