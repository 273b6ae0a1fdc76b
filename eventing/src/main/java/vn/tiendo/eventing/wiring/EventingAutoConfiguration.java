package vn.tiendo.eventing.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.QuietCheck;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.lease.Leases;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.eventing.restore.Floors;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.topic.TopicCreation;
import vn.tiendo.eventing.trace.Tracing;

/** Eventing for a service that has a MongoDB and a clock. */
@AutoConfiguration(
        after = MongoAutoConfiguration.class,
        afterName =
                "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration")
@EnableConfigurationProperties(EventingProperties.class)
class EventingAutoConfiguration {

    /** A store that is away should be noticed by the caller, not after half a minute. */
    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings ->
                settings.applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(3, TimeUnit.SECONDS)
                                                .readTimeout(30, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        ConnectionString uri = details.getConnectionString();
        return client.getDatabase(
                Objects.requireNonNull(uri.getDatabase(), "spring.mongodb.uri names no database"));
    }

    @Bean
    Tracing tracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Tracing(
                tracer.getIfAvailable(() -> Tracer.NOOP),
                propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    Leases leases(MongoDatabase database, EventingProperties properties) {
        return new Leases(database, UUID.randomUUID().toString(), properties.lease());
    }

    @Bean(destroyMethod = "")
    Producer<byte[], byte[]> eventProducer(
            EventingProperties properties, @Value("${spring.application.name}") String name) {
        return EventProducer.create(properties.kafka(), name);
    }

    @Bean
    EventingEngine eventing(
            MongoDatabase database,
            Producer<byte[], byte[]> producer,
            Leases leases,
            Clock clock,
            Tracing tracing,
            RestoreGuards guards,
            @Value("${spring.application.name}") String name,
            EventingProperties properties) {
        return new EventingEngine(
                database, producer, leases, clock, tracing, guards, name, properties.outboxCap());
    }

    @Bean
    EventingLifecycle eventingLifecycle(
            EventingEngine engine,
            ObjectProvider<TimerRule<?>> rules,
            Producer<byte[], byte[]> producer,
            EventingProperties properties) {
        var topics = new TopicCreation(properties.kafka(), properties.replicas());
        return new EventingLifecycle(engine, rules, producer, topics, properties.lease());
    }

    @Bean
    ParkedRecords parkedRecords(MongoDatabase database) {
        return new ParkedRecords(database);
    }

    @Bean
    Inboxes inboxes(ParkedRecords parked) {
        return new Inboxes(parked);
    }

    @Bean
    RestoreGuards restoreGuards(
            EventingProperties properties,
            @Value("${spring.application.name}") String name,
            MongoDatabase database) {
        return new RestoreGuards(properties.kafka(), name, new Floors(database));
    }

    @Bean
    EventingMetrics eventingMetrics(
            EventingEngine engine, ParkedRecords parked, ConsumerLag lag, RestoreGuards guards) {
        return new EventingMetrics(engine, parked, lag, guards);
    }

    @Bean
    EventingEndpoint eventingEndpoint(
            EventingEngine engine,
            ParkedRecords parked,
            ConsumerLag lag,
            Inboxes inboxes,
            ReadModels models,
            RestoreGuards guards,
            ObjectProvider<QuietCheck> checks,
            Clock clock) {
        return new EventingEndpoint(
                engine,
                parked,
                lag,
                inboxes,
                models,
                guards,
                checks.orderedStream().toList(),
                clock);
    }
}
