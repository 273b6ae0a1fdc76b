package vn.tiendo.eventing.wiring;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.group.HeardSoFar;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.inbox.RecordAsPayload;
import vn.tiendo.eventing.lease.Leases;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.eventing.readmodel.Surroundings;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.restore.Resumption;
import vn.tiendo.eventing.trace.Tracing;

/**
 * The consuming half. Topics that a service names in {@code tiendo.consumes} come to its own inbox;
 * those of read models to one for each generation.
 */
@AutoConfiguration(after = EventingAutoConfiguration.class)
class ConsumerAutoConfiguration {

    private static final String CONSUMES = "'${tiendo.consumes:}' != ''";

    @Bean
    @ConditionalOnExpression(CONSUMES)
    Inbox inbox(Routes routes, ParkedRecords parked, Inboxes inboxes, Tracing tracing) {
        var inbox = new Inbox("", routes, parked, tracing);
        inboxes.opened(inbox);
        return inbox;
    }

    /** Named by the bindings' {@code converterBeanName}. */
    @Bean
    RecordAsPayload recordAsPayload() {
        return new RecordAsPayload();
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> blockingErrors() {
        return (container, destination, group) ->
                container.setCommonErrorHandler(BlockingErrors.handler());
    }

    @Bean
    StreamFeed streamFeed(
            BindingService bindings, ConsumerGroups groups, MongoDatabase database, Leases leases) {
        var heard = new HeardSoFar(database, groups);
        leases.whenForgotten(heard::doubt);
        return new StreamFeed(bindings, groups, heard);
    }

    @Bean
    OwnFeed ownFeed(
            StreamFeed feed,
            @Value("${spring.application.name}") String name,
            @Value("${tiendo.consumes:}") List<String> topics,
            ObjectProvider<Inbox> inbox) {
        return new OwnFeed(feed, name, topics, inbox.stream().findFirst());
    }

    @Bean
    ConsumerGroups consumerGroups(EventingProperties properties) {
        return new ConsumerGroups(properties.kafka());
    }

    @Bean
    ReadModels readModels(
            ObjectProvider<ReadModel> models,
            MongoDatabase database,
            EventingEngine engine,
            ParkedRecords parked,
            Inboxes inboxes,
            Tracing tracing,
            StreamFeed feed,
            ConsumerGroups lag,
            @Value("${spring.application.name}") String name) {
        return new ReadModels(
                models.orderedStream().toList(),
                new Surroundings(name, database, engine, parked, inboxes, tracing, feed, lag));
    }

    @Bean
    ConsumerLag consumerLag(
            ConsumerGroups lag,
            @Value("${spring.application.name}") String name,
            @Value("${tiendo.consumes:}") List<String> topics,
            ReadModels models) {
        return new ConsumerLag(lag, name, topics, models);
    }

    @Bean
    ConsumingLifecycle consumingLifecycle(OwnFeed own, ReadModels models, StreamFeed feed) {
        return new ConsumingLifecycle(own, models, feed);
    }

    @Bean
    Resumption resumption(
            RestoreGuards guards, OwnFeed own, ReadModels models, ConsumerGroups groups) {
        return new Resumption(guards, new HearAgain(own, models, groups));
    }
}
