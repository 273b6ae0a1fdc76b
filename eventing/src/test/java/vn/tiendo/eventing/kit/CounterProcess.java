package vn.tiendo.eventing.kit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.JavaCommand;

/** A counter service in a JVM of its own, to be killed or paused. */
public final class CounterProcess implements AutoCloseable {

    /** The hour that its bells wait for. */
    public static final Duration BELLS_RING_IN = Work.BELLS_RING_IN;

    /** How long it may take for what it was told. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> QUICK_START =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Path folder;
    private final List<String> orders = new ArrayList<>();
    private Instant now = MovableClock.START;
    private Child child;

    private CounterProcess(Path folder) {
        this.folder = folder;
    }

    /** Its files are in a folder of its own. */
    public static CounterProcess in(Path folder) {
        try {
            return new CounterProcess(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CounterProcess at(Instant moment) {
        now = moment;
        return this;
    }

    /** See {@link Work#carryOut}. */
    public CounterProcess doing(String work) {
        orders.add("work=" + work);
        return this;
    }

    /** Goes past the point so many times, then stays there. */
    public CounterProcess stoppingAt(CrashPoint point, int passing) {
        orders.add("stop-at=" + point);
        orders.add("passing=" + passing);
        orders.add("reached=" + reached());
        return this;
    }

    public CounterProcess start(List<String> settings) {
        var words = new ArrayList<>(settings);
        words.addAll(orders);
        words.add("now=" + now);
        words.add("acknowledged=" + book());
        child =
                Child.start(
                        JavaCommand.of(
                                CounterMain.class,
                                QUICK_START,
                                words,
                                folder,
                                folder.resolve("log")));
        return this;
    }

    /** Waits until it is held at its crash point, and kills it there. */
    public void killAtItsPoint() {
        await("a stop at the crash point, see " + child.log())
                .atMost(PATIENCE)
                .failFast("the process ended: see " + child.log(), () -> !child.alive())
                .until(() -> Files.exists(reached()));
        child.kill();
    }

    /** Waits until so much was acknowledged to it. */
    public CounterProcess awaitAcknowledged(int lines) {
        await("acknowledged work, see " + child.log())
                .atMost(PATIENCE)
                .failFast("the process ended: see " + child.log(), () -> !child.alive())
                .until(() -> lines().size() >= lines);
        return this;
    }

    public void kill() {
        child.kill();
    }

    public void pause() {
        child.pause();
    }

    public void resume() {
        child.resume();
    }

    /** How often something was acknowledged to it. */
    public int acknowledgements() {
        return lines().size();
    }

    /** The highest count of each counter that the process was told is stored. */
    public Map<String, Integer> acknowledged() {
        var highest = new HashMap<String, Integer>();
        for (var line : lines()) {
            var words = line.split(" ");
            highest.merge(words[0], Integer.parseInt(words[1]), Math::max);
        }
        return highest;
    }

    private List<String> lines() {
        try {
            return Files.exists(book()) ? Files.readAllLines(book()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path reached() {
        return folder.resolve("reached");
    }

    private Path book() {
        return folder.resolve("acknowledged");
    }

    @Override
    public void close() {
        if (child != null) {
            child.kill();
        }
    }
}
