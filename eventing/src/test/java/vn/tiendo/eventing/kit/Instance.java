package vn.tiendo.eventing.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.wiring.EventingEndpoint;
import vn.tiendo.local.Parts;

/** One running instance of the counter service; several may share a name, and so store and topic. */
public final class Instance implements AutoCloseable {

    static {
        // what is awaited comes at once on a quiet machine; a busy one is no failure
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }

    private static final Map<String, Object> QUIET =
            Map.of("pending", 0L, "lag", 0L, "dueTimers", 0L, "parked", 0L);

    /** What goes back and forth for ever does not come to rest. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String CONSUMER =
            "--spring.cloud.stream.kafka.default.consumer.configuration.";

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
        var usual = settings(bootstrapServers, Parts.mongoUri(name), name);
        return run(with(settings, usual), clock, context -> {});
    }

    /** On a broker that may be away; the topic is there from before. */
    public static Instance restartOn(String bootstrapServers, String name) {
        var settings = settings(bootstrapServers, Parts.mongoUri(name), name);
        return run(settings, new MovableClock(), context -> {});
    }

    /** On a store that is reached by this address. */
    public static Instance startOn(
            String bootstrapServers, String mongoUri, String name, String... settings) {
        Topic.create(bootstrapServers, name);
        var usual = settings(bootstrapServers, mongoUri, name);
        return run(with(settings, usual), new MovableClock(), context -> {});
    }

    /** Whose every word to the store is listened to. */
    public static Instance watched(String name, CommandListener listener, String... settings) {
        var usual = settings(Parts.bootstrapServers(), Parts.mongoUri(name), name);
        return run(with(settings, usual), new MovableClock(), context -> listen(context, listener));
    }

    static void listen(GenericApplicationContext context, CommandListener listener) {
        context.registerBean(
                MongoClientSettingsBuilderCustomizer.class,
                () -> mongo -> mongo.addCommandListener(listener));
    }

    /** A setting replaces the usual one of its name. */
    private static List<String> with(String[] settings, List<String> usual) {
        var all = new ArrayList<>(usual);
        for (var setting : settings) {
            var name = setting.substring(0, setting.indexOf('=') + 1);
            all.removeIf(other -> other.startsWith(name));
            all.add(setting);
        }
        return all;
    }

    /** The settings of an instance on these parts, as arguments. */
    public static List<String> settings(String bootstrapServers, String mongoUri, String name) {
        return new ArrayList<>(
                List.of(
                        "--spring.config.import=classpath:eventing.yml",
                        "--spring.application.name=" + name,
                        "--spring.mongodb.uri=" + mongoUri,
                        "--tiendo.eventing.kafka=" + bootstrapServers,
                        "--tiendo.eventing.lease=2s",
                        "--tiendo.consumes=" + name,
                        "--test.topic=" + name,
                        "--spring.main.banner-mode=off",
                        "--management.defaults.metrics.export.enabled=false",
                        // a dead member's partitions should not make every test wait
                        CONSUMER + "session.timeout.ms=3000",
                        CONSUMER + "heartbeat.interval.ms=1000"));
    }

    static Instance run(
            List<String> settings,
            MovableClock clock,
            Consumer<GenericApplicationContext> furnishing) {
        var builder =
                new SpringApplicationBuilder(CounterService.class)
                        .web(WebApplicationType.NONE)
                        .initializers(
                                (GenericApplicationContext context) -> {
                                    context.registerBean(Clock.class, () -> clock);
                                    furnishing.accept(context);
                                });
        return new Instance(builder.run(settings.toArray(String[]::new)));
    }

    /** The settings of a member that its group knows by this word, and waits for when it is slow. */
    public static String[] lasting(String member) {
        return new String[] {
            CONSUMER + "client.id=" + member, CONSUMER + "session.timeout.ms=45000"
        };
    }

    @SuppressWarnings("unchecked") // the bean of this name holds counters
    public Aggregates<Counter> counters() {
        return (Aggregates<Counter>) context.getBean("counters");
    }

    @SuppressWarnings("unchecked") // the bean of this name holds sums
    public Aggregates<Sum> sums() {
        return (Aggregates<Sum>) context.getBean("sums");
    }

    @SuppressWarnings("unchecked") // the bean of this name holds sums
    public Aggregates<Sum> spread() {
        return (Aggregates<Sum>) context.getBean("spread");
    }

    public ParkedRecords parked() {
        return context.getBean(ParkedRecords.class);
    }

    public Inboxes inboxes() {
        return context.getBean(Inboxes.class);
    }

    public Inbox inbox() {
        return context.getBean(Inbox.class);
    }

    public Map<String, Object> status() {
        return context.getBean(EventingEndpoint.class).status();
    }

    /** Until nothing is under way: all sent, all heard, no timer due, no record held. */
    public void awaitQuiet() {
        awaitQuiet(Duration.ofMinutes(1));
    }

    /**
     * The same, where much is under way.
     *
     * @param patience how long everything may stand still: a machine with much else to do is slow,
     *     and only what does not move has failed
     */
    public void awaitQuiet(Duration patience) {
        var begun = System.nanoTime();
        for (var last = underWay(); !last.equals(QUIET); ) {
            var seen = last;
            last =
                    await("more than " + seen)
                            .atMost(patience)
                            .until(this::underWay, now -> !now.equals(seen));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
        }
    }

    private Map<String, Object> underWay() {
        var status = new HashMap<>(status());
        status.keySet().retainAll(QUIET.keySet());
        return status;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
