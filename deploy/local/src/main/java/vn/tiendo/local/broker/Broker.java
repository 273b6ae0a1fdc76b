package vn.tiendo.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.ClassArchive;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;

/** A real Apache Kafka: one KRaft node, a process of its own, its data on disk. */
public final class Broker implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);

    private static final List<String> FLAGS =
            List.of("-Xms96m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final int port;
    private List<String> archiveFlags = List.of();
    private Duration grace = Duration.ofSeconds(15);
    private volatile @Nullable Child child;

    private Broker(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    /** Not started yet. The folder may hold the data of an earlier run. */
    public static Broker in(Path folder, int port) {
        return new Broker(folder, port);
    }

    public static Broker onFreePort(Path folder) {
        return in(folder, FreePort.any());
    }

    /** Starts the quicker for it, if it is there. */
    public Broker with(ClassArchive archive) {
        archiveFlags = archive.flags();
        return this;
    }

    /** Makes the archive when it is closed, which may take as long as that. */
    public Broker making(ClassArchive archive, Duration atMost) {
        archiveFlags = archive.makingFlags();
        grace = atMost;
        return this;
    }

    /** Host and port for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path log() {
        return folder.resolve("kafka.log");
    }

    /** Returns when clients are answered; the data of an earlier start is there. */
    public Broker start() {
        if (running()) {
            return this;
        }
        if (!FreePort.isFree(port)) {
            throw new PartFailed("Port " + port + ", needed by Kafka, is taken.");
        }
        Path ready = folder.resolve("ready");
        Child started = Child.start(command(ready));
        child = started;
        if (!started.awaitReady(() -> Files.exists(ready), START)) {
            started.kill();
            throw new PartFailed("Kafka did not start: see " + log());
        }
        return this;
    }

    public Child child() {
        return started()
                .orElseThrow(() -> new IllegalStateException("The broker was not started."));
    }

    /** SIGKILL. What was acknowledged stays: {@link #start()} brings it back on the same port. */
    public void kill() {
        child().kill();
    }

    /** SIGSTOP: connections stay open and nobody answers. */
    public void pause() {
        child().pause();
    }

    public void resume() {
        child().resume();
    }

    @Override
    public void close() {
        started().ifPresent(running -> running.stop(grace));
    }

    /** The process last started, if any. */
    public Optional<Child> started() {
        return Optional.ofNullable(child);
    }

    private boolean running() {
        return started().filter(Child::alive).isPresent();
    }

    private Command command(Path ready) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready);
            Path properties = folder.resolve("server.properties");
            Files.writeString(
                    properties, BrokerProperties.of(port, FreePort.any(), folder.resolve("data")));
            List<String> flags = new ArrayList<>(FLAGS);
            flags.addAll(archiveFlags);
            List<String> words = List.of(properties.toString(), ready.toString());
            return JavaCommand.of(BrokerMain.class, flags, words, folder, log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
