package vn.tiendo.eventing.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;

/** Asks the broker how far consumer groups came, and sets them back. */
public final class ConsumerGroups implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 3000;

    private final Admin admin;

    public ConsumerGroups(String bootstrapServers) {
        var config = new HashMap<String, Object>();
        config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.admin = Admin.create(config);
    }

    /** Records that a group has not consumed; -1 where the broker does not answer. */
    public long lag(String group, List<String> topics) {
        if (topics.isEmpty()) {
            return 0;
        }
        try {
            var committed = committed(group);
            return ends(topics).entrySet().stream()
                    .mapToLong(end -> end.getValue() - committed.getOrDefault(end.getKey(), 0L))
                    .sum();
        } catch (BrokerAway e) {
            return -1;
        }
    }

    /** Where the topics end now. */
    public Map<TopicPartition, Long> ends(List<String> topics) {
        var described = await(admin.describeTopics(topics).allTopicNames());
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        described.forEach(
                (name, topic) ->
                        topic.partitions()
                                .forEach(
                                        one ->
                                                latest.put(
                                                        new TopicPartition(name, one.partition()),
                                                        OffsetSpec.latest())));
        return await(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Whether a group has consumed all up to these ends. */
    public boolean passed(String group, Map<TopicPartition, Long> ends) {
        var committed = committed(group);
        return ends.entrySet().stream()
                .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** How far a group came, as the broker knows it. */
    Map<TopicPartition, Long> committed(String group) {
        var offsets = await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var committed = new HashMap<TopicPartition, Long>();
        offsets.forEach(
                (partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /**
     * Lets a group begin again at the topics' beginning.
     *
     * @throws OthersRun where it has members
     */
    public void toBeginning(String group, List<String> topics) {
        var begin = new HashMap<TopicPartition, Long>();
        ends(topics).keySet().forEach(one -> begin.put(one, 0L));
        setBack(group, begin);
    }

    void setBack(String group, Map<TopicPartition, Long> offsets) {
        var all = new HashMap<TopicPartition, OffsetAndMetadata>();
        offsets.forEach((one, offset) -> all.put(one, new OffsetAndMetadata(offset)));
        await(admin.alterConsumerGroupOffsets(group, all).all());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownMemberIdException
                            || e.getCause() instanceof GroupNotEmptyException
                    ? new OthersRun(e)
                    : new BrokerAway(e);
        } catch (TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
