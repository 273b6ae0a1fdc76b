package vn.tiendo.eventing.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics that are missing; waits for a broker that is away without holding up anybody. */
public final class TopicCreation implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);

    private final Map<String, Object> config;
    private final short replicas;
    private volatile boolean running = true;

    public TopicCreation(String bootstrapServers, short replicas) {
        this.config = new HashMap<>();
        config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        this.replicas = replicas;
    }

    @Override
    public void run() {
        while (running && !Thread.currentThread().isInterrupted()) {
            try (var admin = Admin.create(config)) {
                createMissing(admin);
                return;
            } catch (ExecutionException | RuntimeException e) {
                LOG.warn("The topics are not there yet: {}", e.toString());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A topic of another shape breaks the order or forgets: nothing here can mend that by itself. */
    private static void checkShapes(Admin admin, Collection<NewTopic> wanted)
            throws ExecutionException, InterruptedException {
        var names = wanted.stream().map(NewTopic::name).toList();
        var there = admin.describeTopics(names).allTopicNames().get();
        for (var topic : wanted) {
            var partitions =
                    Objects.requireNonNull(there.get(topic.name()), topic.name())
                            .partitions()
                            .size();
            if (partitions != topic.numPartitions()) {
                LOG.error(
                        "Topic {} has {} partitions and must have {}: create it anew before use",
                        topic.name(),
                        partitions,
                        topic.numPartitions());
            }
        }
    }

    private void createMissing(Admin admin) throws ExecutionException, InterruptedException {
        var wanted = TopicPlan.topics(replicas);
        for (var created : admin.createTopics(wanted).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        checkShapes(admin, wanted);
    }

    public void stop() {
        running = false;
    }
}
