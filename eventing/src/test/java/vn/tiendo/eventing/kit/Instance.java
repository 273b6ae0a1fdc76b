package vn.tiendo.eventing.kit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.wiring.EventingEndpoint;
import vn.tiendo.local.Parts;

/** One running instance of the counter service; several may share a name, and so store and topic. */
public final class Instance implements AutoCloseable {

    static {
        // what is awaited comes at once on a quiet machine; a busy one is no failure
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static String newName() {
        return "counter-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Instance start(String name, MovableClock clock, String... settings) {
        return startOn(Parts.bootstrapServers(), name, clock, settings);
    }

    public static Instance startOn(
            String bootstrapServers, String name, MovableClock clock, String... settings) {
        Topic.create(bootstrapServers, name);
        var arguments = new ArrayList<String>();
        Map.of(
                        "spring.config.import",
                        "classpath:eventing.yml",
                        "spring.application.name",
                        name,
                        "spring.mongodb.uri",
                        Parts.mongoUri(name),
                        "tiendo.eventing.kafka",
                        bootstrapServers,
                        "tiendo.eventing.lease",
                        "2s",
                        "tiendo.consumes",
                        name,
                        "test.topic",
                        name,
                        "spring.main.banner-mode",
                        "off",
                        "management.defaults.metrics.export.enabled",
                        "false")
                .forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.addAll(List.of(settings));
        var builder =
                new SpringApplicationBuilder(CounterService.class)
                        .web(WebApplicationType.NONE)
                        .initializers(
                                (GenericApplicationContext context) ->
                                        context.registerBean(Clock.class, () -> clock));
        return new Instance(builder.run(arguments.toArray(String[]::new)));
    }

    @SuppressWarnings("unchecked") // the bean of this name holds counters
    public Aggregates<Counter> counters() {
        return (Aggregates<Counter>) context.getBean("counters");
    }

    @SuppressWarnings("unchecked") // the bean of this name holds sums
    public Aggregates<Sum> sums() {
        return (Aggregates<Sum>) context.getBean("sums");
    }

    public ParkedRecords parked() {
        return context.getBean(ParkedRecords.class);
    }

    public Inbox inbox() {
        return context.getBean(Inbox.class);
    }

    public Map<String, Object> status() {
        return context.getBean(EventingEndpoint.class).status();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
