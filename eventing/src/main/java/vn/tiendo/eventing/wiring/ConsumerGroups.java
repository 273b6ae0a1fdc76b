package vn.tiendo.eventing.wiring;

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
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import vn.tiendo.eventing.readmodel.Lag;
import vn.tiendo.eventing.readmodel.Rewind;
import vn.tiendo.eventing.restore.OthersRun;

/** Asks the broker how far consumer groups are behind, and sets them back. */
final class ConsumerGroups implements Lag, Rewind, AutoCloseable {

    private final Admin admin;

    ConsumerGroups(String bootstrapServers) {
        var config = new HashMap<String, Object>();
        config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        this.admin = Admin.create(config);
    }

    @Override
    public long of(String group, List<String> topics) {
        if (topics.isEmpty()) {
            return 0;
        }
        try {
            var committed = committed(group);
            return ends(topics).entrySet().stream()
                    .mapToLong(end -> end.getValue() - committed.getOrDefault(end.getKey(), 0L))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private Map<TopicPartition, Long> ends(List<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        var described = admin.describeTopics(topics).allTopicNames().get(3, TimeUnit.SECONDS);
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        described.forEach(
                (name, topic) ->
                        topic.partitions()
                                .forEach(
                                        one ->
                                                latest.put(
                                                        new TopicPartition(name, one.partition()),
                                                        OffsetSpec.latest())));
        return admin.listOffsets(latest).all().get(3, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private Map<TopicPartition, Long> committed(String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        var offsets =
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get(3, TimeUnit.SECONDS);
        var committed = new HashMap<TopicPartition, Long>();
        offsets.forEach(
                (partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    @Override
    public void toBeginning(String group, List<String> topics) {
        try {
            var begin = new HashMap<TopicPartition, OffsetAndMetadata>();
            ends(topics).keySet().forEach(one -> begin.put(one, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, begin).all().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownMemberIdException
                            || e.getCause() instanceof GroupNotEmptyException
                    ? new OthersRun(e)
                    : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
