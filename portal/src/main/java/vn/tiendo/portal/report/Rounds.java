package vn.tiendo.portal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Listed;
import vn.tiendo.portal.page.Seen;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks report-service. */
@Component
public class Rounds {

    private static final ParameterizedTypeReference<Listed<Round>> ROUNDS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listed<UnitReport>> UNIT_REPORTS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listed<ReportLine>> REPORTS =
            new ParameterizedTypeReference<>() {};
    private static final int PARTS = 5;

    /** Twenty thousand: a province's reports of some thirty years. */
    private static final int REPORT_PARTS = 100;

    private final RestClient service;

    Rounds(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.reports());
    }

    public List<Round> all() {
        return Listed.all(PARTS, after -> get(ROUNDS, "/api/rounds?after={after}", after)).items();
    }

    Seen<Round> one(String id) {
        return Seen.of(service.get().uri("/api/rounds/{id}", id).retrieve().toEntity(Round.class));
    }

    List<UnitReport> unitReports(String round) {
        return get(UNIT_REPORTS, "/api/rounds/{round}/unit-reports", round).items();
    }

    Figures figures(String round) {
        return Objects.requireNonNull(
                service.get()
                        .uri("/api/rounds/{round}/figures", round)
                        .retrieve()
                        .body(Figures.class));
    }

    void register(String key, Map<String, ?> round) {
        post(key, round, "/api/rounds");
    }

    void submit(String key, String round, String unit, Map<String, ?> report) {
        post(key, report, "/api/rounds/{round}/unit-reports/{unit}/submission", round, unit);
    }

    void accept(Review review) {
        review(review, "acceptance", Map.of());
    }

    void giveBack(Review review, String reason) {
        review(review, "return", Map.of("reason", reason));
    }

    /**
     * What makes a second click harmless and a report that was replaced meanwhile noticed.
     *
     * @param revision as an ETag, of the report that the person was looking at
     */
    record Review(String key, String round, String unit, String revision) {}

    private void review(Review review, String what, Map<String, ?> body) {
        service.post()
                .uri(
                        "/api/rounds/{round}/unit-reports/{unit}/{what}",
                        review.round(),
                        review.unit(),
                        what)
                .header("Idempotency-Key", review.key())
                .header(HttpHeaders.IF_MATCH, review.revision())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    Report publish(String key, String revision, String round, Map<String, ?> report) {
        return Objects.requireNonNull(
                service.post()
                        .uri("/api/rounds/{round}/report", round)
                        .header("Idempotency-Key", key)
                        .header(HttpHeaders.IF_MATCH, revision)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(report)
                        .retrieve()
                        .body(Report.class));
    }

    /**
     * Those that the person may read, the authority's own or those addressed to the unit, the latest
     * first. The service lists them in the order of their ids, so that all of them are read, or as
     * many as can be.
     */
    public Listed<ReportLine> reports() {
        var all =
                Listed.all(
                        REPORT_PARTS,
                        after -> get(REPORTS, "/api/reports?limit=200&after={after}", after));
        return new Listed<>(
                all.items().stream()
                        .sorted(Comparator.comparing(ReportLine::publishedAt).reversed())
                        .toList(),
                all.next());
    }

    Report report(String id) {
        return Objects.requireNonNull(
                service.get().uri("/api/reports/{id}", id).retrieve().body(Report.class));
    }

    ResponseEntity<byte[]> document(String id) {
        return service.get()
                .uri("/api/reports/{id}/document", id)
                .retrieve()
                .toEntity(byte[].class);
    }

    private void post(String key, Map<String, ?> body, String address, Object... variables) {
        service.post()
                .uri(address, variables)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private <T> T get(ParameterizedTypeReference<T> type, String address, Object... variables) {
        return Objects.requireNonNull(service.get().uri(address, variables).retrieve().body(type));
    }
}
