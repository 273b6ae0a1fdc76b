package vn.tiendo.eventing.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics as they have to be. The number of partitions is fixed for life: another one would send
 * the later events of a key elsewhere and break their order.
 */
public final class TopicPlan {

    private static final int PARTITIONS = 24;
    private static final String MAX_BYTES = Integer.toString(8 * 1024 * 1024);

    private TopicPlan() {}

    /** Events are kept for good; who sits where is forgotten when a seat is vacated. */
    public static List<NewTopic> topics(short replicas) {
        var kept =
                Stream.of("tiendo.plans", "tiendo.units", "tiendo.tasks", "tiendo.reports")
                        .map(name -> topic(name, replicas, TopicConfig.CLEANUP_POLICY_DELETE));
        var compacted = topic("tiendo.seats", replicas, TopicConfig.CLEANUP_POLICY_COMPACT);
        return Stream.concat(kept, Stream.of(compacted)).toList();
    }

    private static NewTopic topic(String name, short replicas, String policy) {
        return new NewTopic(name, PARTITIONS, replicas)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG, policy,
                                TopicConfig.RETENTION_MS_CONFIG, "-1",
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, MAX_BYTES));
    }
}
