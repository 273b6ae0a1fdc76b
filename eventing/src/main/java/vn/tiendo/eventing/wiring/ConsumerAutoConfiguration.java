package vn.tiendo.eventing.wiring;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.inbox.RecordAsPayload;
import vn.tiendo.eventing.inbox.RecordReader;
import vn.tiendo.eventing.readmodel.ReadModels;
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

    /** Bound as {@code events-in-0}. */
    @Bean
    @ConditionalOnExpression(CONSUMES)
    Consumer<ConsumerRecord<byte[], byte[]>> events(Inbox inbox) {
        return new RecordReader(inbox);
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
    ReadModelLifecycle readModelLifecycle(ReadModels models) {
        return new ReadModelLifecycle(models);
    }
}
