package vn.tiendo.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import vn.tiendo.local.process.FreePort;

/** The broker's process: formats the data folder at the first start, runs Kafka, tells when it answers. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        String properties = arguments[0];
        Path ready = Path.of(arguments[1]);
        formatIfNew(properties);
        var watch = new Thread(() -> markReady(bootstrap(properties), ready), "ready-watch");
        watch.setDaemon(true);
        watch.start();
        Kafka.main(new String[] {properties});
    }

    private static void formatIfNew(String properties) throws IOException {
        Path data = Path.of(load(properties).getProperty("log.dirs"));
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", properties};
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IOException("Kafka's data folder could not be formatted: " + data);
        }
    }

    private static void markReady(String bootstrap, Path ready) {
        Map<String, Object> patient =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100,
                        AdminClientConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 100);
        int port = Integer.parseInt(bootstrap.substring(bootstrap.lastIndexOf(':') + 1));
        while (!FreePort.isOpen(port)) {
            LockSupport.parkNanos(20_000_000);
        }
        try (var admin = Admin.create(patient)) {
            admin.describeCluster().nodes().get();
            admin.listTopics().names().get();
            Files.createFile(ready);
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException("The broker does not answer its own client.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String bootstrap(String properties) {
        try {
            String listener = load(properties).getProperty("advertised.listeners");
            return listener.substring(listener.indexOf("//") + 2);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
