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
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.inbox.RecordAsPayload;
import vn.tiendo.eventing.inbox.RecordReader;
import vn.tiendo.eventing.trace.Tracing;

/** The consuming half, for services that name topics in {@code tiendo.consumes}. */
@AutoConfiguration(after = EventingAutoConfiguration.class)
@ConditionalOnExpression("'${tiendo.consumes:}' != ''")
class ConsumerAutoConfiguration {

    @Bean
    Inbox inbox(Routes routes, ParkedRecords parked, Tracing tracing) {
        return new Inbox(routes, parked, tracing);
    }

    /** Bound as {@code events-in-0}. */
    @Bean
    Consumer<ConsumerRecord<byte[], byte[]>> events(Inbox inbox) {
        return new RecordReader(inbox);
    }

    /** Named by the binding's {@code converterBeanName}. */
    @Bean
    RecordAsPayload recordAsPayload() {
        return new RecordAsPayload();
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> blockingErrors() {
        return (container, destination, group) ->
                container.setCommonErrorHandler(BlockingErrors.handler());
    }
}
