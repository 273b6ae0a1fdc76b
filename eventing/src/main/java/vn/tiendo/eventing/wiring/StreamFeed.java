package vn.tiendo.eventing.wiring;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.integration.channel.DirectChannel;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.group.HeardSoFar;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.RecordReader;
import vn.tiendo.eventing.readmodel.Feed;

/** Binds consumer groups while the service runs, with the settings that all bindings have. */
final class StreamFeed implements Feed {

    private static final Logger LOG = LoggerFactory.getLogger(StreamFeed.class);

    private final BindingService bindings;
    private final ConsumerGroups groups;
    private final HeardSoFar heard;
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private boolean closed;

    StreamFeed(BindingService bindings, ConsumerGroups groups, HeardSoFar heard) {
        this.bindings = bindings;
        this.groups = groups;
        this.heard = heard;
    }

    @Override
    @SuppressWarnings("unchecked") // RecordAsPayload makes no other payload
    public synchronized Runnable open(String group, List<String> topics, Inbox inbox) {
        // binding to a broker that is away takes minutes, and can't be broken off
        if (closed || groups.lag(group, topics) < 0) {
            throw new IllegalStateException("the broker does not answer for " + topics);
        }
        heard.setBack(group);
        var reader = new RecordReader(inbox);
        var channel = new DirectChannel();
        channel.setBeanName(group);
        channel.subscribe(
                message -> reader.accept((ConsumerRecord<byte[], byte[]>) message.getPayload()));
        var properties = bindings.getBindingServiceProperties().getBindingProperties(group);
        properties.setDestination(String.join(",", topics));
        properties.setGroup(group);
        bindings.bindConsumer(channel, group);
        open.add(group);
        return () -> unbind(group);
    }

    private synchronized void unbind(String group) {
        open.remove(group);
        bindings.unbindConsumers(group);
        try {
            heard.note(group);
        } catch (RuntimeException e) {
            LOG.debug("{} will hear some again: {}", group, e.toString());
        }
    }

    /** Notes in the store how far every group came. */
    void note() {
        open.forEach(heard::note);
    }

    /** Nothing is opened any more. */
    synchronized void close() {
        closed = true;
    }
}
