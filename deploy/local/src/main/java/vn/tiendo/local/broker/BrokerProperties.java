package vn.tiendo.local.broker;

import java.nio.file.Path;

/** The {@code server.properties} of the one node. */
final class BrokerProperties {

    private BrokerProperties() {}

    /**
     * Voters are static: a moved controller port is then a matter of configuration alone.
     *
     * <p>After kill -9 the controller holds the broker's old registration for the session timeout and
     * turns the new one away: with the default of 9 s, a restart takes 12 s.
     */
    static String of(int port, int controllerPort, Path data) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        message.max.bytes=8912896
        replica.fetch.max.bytes=8912896
        broker.heartbeat.interval.ms=500
        broker.session.timeout.ms=2500
        offsets.topic.num.partitions=4
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        group.min.session.timeout.ms=1000
        """
                .formatted(port, controllerPort, escaped(data));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
