package vn.tiendo.task.testing;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.defaults.testing.TestTokens;
import vn.tiendo.local.Parts;
import vn.tiendo.task.TaskServiceApplication;

/**
 * The whole service on a real store and broker, once for all tests; what they look at is told apart
 * by the plan.
 */
@SpringBootTest(classes = TaskServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(RunningTaskService.MovableTime.class)
public abstract class RunningTaskService {
    protected static final MovableClock CLOCK = new MovableClock();
    protected static final TestTokens TOKENS = TestTokens.started();

    protected static final Caller OFFICER =
            caller("hoa", "song-mai", "song-mai-vp", Role.UNIT_OFFICER);
    protected static final Caller OTHER_UNIT =
            caller("dung", "song-mai", "song-mai-kt", Role.UNIT_OFFICER);
    protected static final Caller COORDINATING =
            caller("lan", "song-mai", "song-mai-dc", Role.UNIT_OFFICER);
    protected static final Caller MANAGER =
            caller("binh", "song-mai", "song-mai-vhxh", Role.PLAN_MANAGER);
    protected static final Caller SUPERVISOR =
            caller("minh", "song-mai", "song-mai", Role.SUPERVISOR);
    protected static final Caller OTHER_MANAGER =
            caller("khoa", "lang-cao", "lang-cao-vp", Role.PLAN_MANAGER);

    private static final String DATABASE = "task_" + UUID.randomUUID().toString().substring(0, 8);
    private static boolean unitsAreKnown;

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

    protected static Caller caller(String name, String authority, String unit, Role... roles) {
        return new Caller(name, "Cán bộ " + name, authority, unit, Set.of(roles));
    }

    @BeforeEach
    void theUnitsAreKnown() {
        if (unitsAreKnown) {
            return;
        }
        for (var unit :
                List.of(
                        "song-mai",
                        "song-mai-vp",
                        "song-mai-kt",
                        "song-mai-dc",
                        "song-mai-vhxh",
                        "lang-cao-vp")) {
            var authority = unit.startsWith("lang-cao") ? "lang-cao" : "song-mai";
            var kind = unit.equals(authority) ? "AUTHORITY" : "UNIT";
            var told =
                    Map.of(
                            "unit",
                            Map.of(
                                    "id", unit,
                                    "authority", authority,
                                    "kind", kind,
                                    "path", List.of(unit)));
            TasksTopic.send("tiendo.units", "vn.tiendo.UnitRegistered.v1", unit, 1, told);
        }
        for (var officer : List.of(OFFICER, OTHER_UNIT, COORDINATING)) {
            eventually().until(() -> get("/api/tasks", officer).status() == 200);
        }
        unitsAreKnown = true;
    }

    protected static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(100));
    }

    /** The id of the only task of a plan, once it is there. */
    protected String taskOf(Plan plan) {
        eventually().until(() -> items(plan).size() == 1);
        return items(plan).at("/0/id").asString();
    }

    protected JsonNode items(Plan plan) {
        return get("/api/tasks?plan=" + plan.id(), MANAGER).json().at("/items");
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
