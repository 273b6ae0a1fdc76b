package vn.tiendo.plan.running;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.defaults.testing.TestTokens;
import vn.tiendo.local.Parts;
import vn.tiendo.local.broker.Broker;
import vn.tiendo.plan.PlanServiceApplication;

/** A service with a store, a broker and a time of its own, which a test stops, starts and moves. */
public final class OwnService implements AutoCloseable {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final TestTokens tokens = TestTokens.started();
    private final Broker broker = Parts.brokerOfItsOwn();
    private final String database = "plan_own_" + UUID.randomUUID().toString().substring(0, 8);
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-06T02:00:00Z"));
    private @Nullable ConfigurableApplicationContext context;

    public OwnService start() {
        var properties = new ArrayList<String>();
        properties.add("--server.port=0");
        properties.add("--management.server.port=0");
        properties.add("--spring.mongodb.uri=" + Parts.mongoUri(database));
        properties.add("--tiendo.eventing.kafka=" + broker.bootstrapServers());
        tokens.register((name, value) -> properties.add("--" + name + "=" + value.get()));
        context =
                new SpringApplicationBuilder(PlanServiceApplication.class)
                        .initializers(
                                any ->
                                        ((GenericApplicationContext) any)
                                                .registerBean(Clock.class, MovedClock::new))
                        .run(properties.toArray(String[]::new));
        return this;
    }

    public void stop() {
        if (context != null) {
            context.close();
        }
    }

    /** Midday of a day, forward only. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(12, 0).atZone(VIETNAM).toInstant());
    }

    public void moveTo(Instant later) {
        now.accumulateAndGet(later, (one, other) -> one.isAfter(other) ? one : other);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now.get(), VIETNAM);
    }

    public ServiceApi as(Caller caller) {
        var port = running().getEnvironment().getProperty("local.server.port", Integer.class);
        return ServiceApi.on(port).with("Authorization", tokens.bearer(caller));
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    /** The bean of this name, where there are several of a type. */
    public <T> T bean(String name, Class<T> type) {
        return running().getBean(name, type);
    }

    /** What was told of a key, as soon as there are that many. */
    public List<Topic.Told> told(String topic, String key, int atLeast) {
        try (var told = new Topic(topic, broker.bootstrapServers())) {
            return told.about(key, atLeast);
        }
    }

    private ConfigurableApplicationContext running() {
        if (context == null) {
            throw new IllegalStateException("not started");
        }
        return context;
    }

    @Override
    public void close() {
        stop();
        broker.close();
        tokens.close();
    }

    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
