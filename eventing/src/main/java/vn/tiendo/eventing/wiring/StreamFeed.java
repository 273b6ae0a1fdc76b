package vn.tiendo.eventing.wiring;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.integration.channel.DirectChannel;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.RecordReader;
import vn.tiendo.eventing.readmodel.Feed;
import vn.tiendo.eventing.readmodel.Lag;

/** Binds consumer groups while the service runs, with the settings that all bindings have. */
final class StreamFeed implements Feed {

    private final BindingService bindings;
    private final Lag broker;

    StreamFeed(BindingService bindings, Lag broker) {
        this.bindings = bindings;
        this.broker = broker;
    }

    @Override
    @SuppressWarnings("unchecked") // RecordAsPayload makes no other payload
    public Runnable open(String group, List<String> topics, Inbox inbox) {
        // binding to a broker that is away takes minutes, and can't be broken off
        if (broker.of(group, topics) < 0) {
            throw new IllegalStateException("the broker does not answer for " + topics);
        }
        var reader = new RecordReader(inbox);
        var channel = new DirectChannel();
        channel.setBeanName(group);
        channel.subscribe(
                message -> reader.accept((ConsumerRecord<byte[], byte[]>) message.getPayload()));
        var properties = bindings.getBindingServiceProperties().getBindingProperties(group);
        properties.setDestination(String.join(",", topics));
        properties.setGroup(group);
        bindings.bindConsumer(channel, group);
        return () -> bindings.unbindConsumers(group);
    }
}
