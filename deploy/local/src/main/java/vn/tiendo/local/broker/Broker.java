package vn.tiendo.local.broker;

/** A real Apache Kafka of one node. */
public interface Broker extends AutoCloseable {

    /** Host and port for {@code bootstrap.servers}. */
    String bootstrapServers();

    /** Returns when clients are answered; the data of an earlier start is there. */
    Broker start();

    /** SIGKILL. What was acknowledged stays: {@link #start()} brings it back on the same port. */
    void kill();

    /** It hangs: connections stay open and nobody answers. */
    void pause();

    void resume();

    @Override
    void close();
}
