package vn.tiendo.local.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import vn.tiendo.local.broker.Broker;
import vn.tiendo.local.process.FreePort;

/** Kafka's official image, one KRaft node. */
public final class ContainerBroker implements Broker {

    private static final String IMAGE = "apache/kafka:4.2.1";

    private final int port = FreePort.any();
    private final Box box = new Box(IMAGE, port, settings(port), List.of(), this::answers);

    /** As those of the process, by the names that the image takes. */
    private static Map<String, String> settings(int port) {
        var settings = new HashMap<String, String>();
        settings.put("KAFKA_NODE_ID", "1");
        settings.put("KAFKA_PROCESS_ROLES", "broker,controller");
        settings.put("KAFKA_LISTENERS", "PLAINTEXT://:" + port + ",CONTROLLER://:9093");
        settings.put("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093");
        settings.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
        settings.put(
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        settings.put("KAFKA_MESSAGE_MAX_BYTES", "8912896");
        settings.put("KAFKA_REPLICA_FETCH_MAX_BYTES", "8912896");
        settings.put("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500");
        settings.put("KAFKA_BROKER_SESSION_TIMEOUT_MS", "2500");
        settings.put("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4");
        settings.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
        settings.put("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        settings.put("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000");
        return settings;
    }

    private boolean answers() {
        if (!FreePort.isOpen(port)) {
            return false;
        }
        var config =
                Map.<String, Object>of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000);
        try (var admin = Admin.create(config)) {
            admin.listTopics().names().get(5, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Broker start() {
        box.start();
        return this;
    }

    @Override
    public void kill() {
        box.kill();
    }

    @Override
    public void pause() {
        box.pause();
    }

    @Override
    public void resume() {
        box.resume();
    }

    @Override
    public void close() {
        box.close();
    }
}
