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

/** One KRaft node as a process of its own, its data on disk. */
public final class LocalBroker implements Broker {

    private static final Duration START = Duration.ofSeconds(120);

    private static final List<String> FLAGS =
            List.of("-Xms96m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final int port;
    private List<String> archiveFlags = List.of();
    private Duration grace = Duration.ofSeconds(15);
    private volatile @Nullable Child child;

    private LocalBroker(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
    }

    /** Not started yet. The folder may hold the data of an earlier run. */
    public static LocalBroker in(Path folder, int port) {
        return new LocalBroker(folder, port);
    }

    public static LocalBroker onFreePort(Path folder) {
        return in(folder, FreePort.any());
    }

    /** Starts the quicker for it, if it is there. */
    public LocalBroker with(ClassArchive archive) {
        archiveFlags = archive.flags();
        return this;
    }

    /** Makes the archive when it is closed, which may take as long as that. */
    public LocalBroker making(ClassArchive archive, Duration atMost) {
        archiveFlags = archive.makingFlags();
        grace = atMost;
        return this;
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path log() {
        return folder.resolve("kafka.log");
    }

    @Override
    public LocalBroker start() {
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

    @Override
    public void kill() {
        child().kill();
    }

    @Override
    public void pause() {
        child().pause();
    }

    @Override
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
