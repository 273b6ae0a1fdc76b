package vn.tiendo.eventing.wiring;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.integration.channel.DirectChannel;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.RecordReader;
import vn.tiendo.eventing.readmodel.Feed;

/** Binds a consumer group while the service runs, with the settings that all bindings have. */
final class StreamFeed implements Feed {

    private final BindingService bindings;

    StreamFeed(BindingService bindings) {
        this.bindings = bindings;
    }

    @Override
    @SuppressWarnings("unchecked") // RecordAsPayload makes no other payload
    public Runnable open(String group, List<String> topics, Inbox inbox) {
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
