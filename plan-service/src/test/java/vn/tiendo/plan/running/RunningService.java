package vn.tiendo.plan.running;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.defaults.testing.TestTokens;
import vn.tiendo.local.Parts;
import vn.tiendo.plan.PlanServiceApplication;

/** One service for all tests; each takes a ward of its own, so that none sees another's. */
@SpringBootTest(classes = PlanServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningService {

    private static final TestTokens TOKENS = TestTokens.started();

    private static final AtomicInteger DESKS = new AtomicInteger();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", () -> Parts.mongoUri("plan_service_it"));
        properties.add("tiendo.eventing.kafka", Parts::bootstrapServers);
        TOKENS.register(properties);
    }

    /** Somebody in no authority's service: no token. */
    protected ServiceApi anonymous() {
        return ServiceApi.on(port);
    }

    protected ServiceApi as(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    protected ServiceApi admin() {
        return as(TOKENS.token(Callers.ADMIN));
    }

    protected ServiceApi as(Caller caller) {
        return as(TOKENS.token(caller));
    }

    /** The desk of a new ward, whose units are registered. */
    protected Desk newDesk() {
        var ward = new Ward("song-mai-desk-" + DESKS.incrementAndGet());
        ward.register(admin());
        return new Desk(ward, as(Callers.in(ward.id(), Role.PLAN_MANAGER)));
    }

    protected static TestTokens tokens() {
        return TOKENS;
    }
}
