package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.supervisor.Part;

/** The broker under supervision. */
final class BrokerPart implements Part {

    static final String NAME = "broker";

    private final LocalBroker broker;

    BrokerPart(LocalBroker broker) {
        this.broker = broker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return broker.port();
    }

    @Override
    public String description() {
        return "Apache Kafka " + AppInfoParser.getVersion() + ", " + broker.bootstrapServers();
    }

    @Override
    public Path log() {
        return broker.log();
    }

    @Override
    public void start() {
        broker.start();
    }

    @Override
    public Optional<Child> child() {
        return broker.started();
    }

    @Override
    public void stop() {
        broker.close();
    }
}
