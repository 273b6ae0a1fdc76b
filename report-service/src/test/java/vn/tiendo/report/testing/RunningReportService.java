package vn.tiendo.report.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.testing.People.MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.defaults.testing.TestTokens;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;
import vn.tiendo.report.ReportServiceApplication;

/**
 * The whole service on a real store and broker, once for all tests; each has plans of its own. Time
 * only goes forward, so that a test that waits for a day takes a year that no other has come to.
 */
@SpringBootTest(
        classes = ReportServiceApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(RunningReportService.MovableTime.class)
public abstract class RunningReportService {

    protected static final MovableClock CLOCK = new MovableClock();
    protected static final TestTokens TOKENS = TestTokens.started();

    private static final String DATABASE = "report_" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> Parts.mongoUri(DATABASE));
        properties.add("tiendo.eventing.kafka", Parts::bootstrapServers);
        TOKENS.register(properties);
    }

    @TestConfiguration
    static class MovableTime {
        @Bean
        Clock movableClock() {
            return CLOCK;
        }
    }

    protected static void itIsAtLeast(String moment) {
        var missing = Duration.between(CLOCK.instant(), Instant.parse(moment));
        if (!missing.isNegative()) {
            CLOCK.forward(missing);
        }
    }

    protected static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(100));
    }

    /** What the service told under a key, in order; what came twice counts once, as for consumers. */
    protected static List<String> told(String key) {
        return new Topic(Parts.bootstrapServers(), "tiendo.reports")
                .records().stream()
                        .filter(record -> record.key().equals(key))
                        .collect(
                                Collectors.toMap(
                                        Topic.Seen::sequence,
                                        record -> record.headers().getOrDefault("ce_type", ""),
                                        (first, again) -> first,
                                        TreeMap::new))
                        .values()
                        .stream()
                        .map(type -> type.replace("vn.tiendo.", "").replace(".v1", ""))
                        .toList();
    }

    /** Registers a round once the plan is known, and expects it to be taken. */
    protected Reply round(SongMai ward, String period) {
        var body = Map.of("plan", ward.plan(), "period", period, "year", ward.year());
        eventually().until(() -> post("/api/rounds", MANAGER, body).status() != 404);
        var id =
                get("/api/rounds?limit=200", MANAGER)
                        .json()
                        .at("/items")
                        .valueStream()
                        .filter(round -> round.at("/plan").asString().equals(ward.plan()))
                        .filter(round -> round.at("/period").asString().equals(period))
                        .findFirst()
                        .orElseThrow()
                        .at("/id")
                        .asString();
        var round = get("/api/rounds/" + id, MANAGER);
        assertThat(round.status()).isEqualTo(200);
        return round;
    }

    /** The id of a round of the first quarter of 2026, whose window has ended. */
    protected String openRound() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        return round(SongMai.publishes(2026), "QI").at("/id");
    }

    /** The id of a round that can be published: nothing is under way. */
    protected String settledRound() {
        var round = openRound();
        eventually().until(() -> get("/api/rounds/" + round, MANAGER).at("/status").equals("OPEN"));
        allIsHeard();
        return round;
    }

    /** Waits until the service has heard all that was told, by itself as well. */
    protected void allIsHeard() {
        eventually()
                .until(
                        () -> get("/actuator/eventing", null),
                        status -> status.number("/lag") == 0 && status.number("/pending") == 0);
    }

    protected Reply get(String path, Caller caller, String... headers) {
        return send("GET", path, caller, null, headers);
    }

    protected Reply post(String path, Caller caller, Object body, String... headers) {
        return send("POST", path, caller, body, headers);
    }

    /** Without a caller no token is sent. */
    protected Reply send(
            String method, String path, Caller caller, Object body, String... headers) {
        var api = ServiceApi.on(port).with(headers);
        return (caller == null ? api : api.with("Authorization", TOKENS.bearer(caller)))
                .send(method, path, body);
    }
}
