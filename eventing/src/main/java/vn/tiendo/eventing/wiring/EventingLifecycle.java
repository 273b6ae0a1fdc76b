package vn.tiendo.eventing.wiring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.eventing.relay.Relay;
import vn.tiendo.eventing.timer.TimerPoller;
import vn.tiendo.eventing.topic.TopicCreation;

/** Starts and stops the threads of relays, timers and leases with the application. */
final class EventingLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventingLifecycle.class);

    private final EventingEngine engine;
    private final ObjectProvider<TimerRule<?>> rules;
    private final Producer<byte[], byte[]> producer;
    private final TopicCreation topics;
    private final Duration lease;
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(task -> daemon("leases", task));
    private @Nullable ScheduledFuture<?> beats;
    private volatile boolean running;

    EventingLifecycle(
            EventingEngine engine,
            ObjectProvider<TimerRule<?>> rules,
            Producer<byte[], byte[]> producer,
            TopicCreation topics,
            Duration lease) {
        this.engine = engine;
        this.rules = rules;
        this.producer = producer;
        this.topics = topics;
        this.lease = lease;
    }

    @Override
    public void start() {
        rules.orderedStream().forEach(engine::timers);
        run("topics", topics);
        beat();
        var pause = lease.toMillis() / 4;
        beats = beat.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
        engine.relays().forEach(relay -> run("relay-" + relay.topic(), relay));
        engine.pollers().forEach(poller -> run("timers", poller));
        running = true;
    }

    private void beat() {
        try {
            engine.leases().beat();
        } catch (RuntimeException | Error e) {
            LOG.warn("Leases could not be renewed: {}", e.toString());
        }
    }

    private void run(String name, Runnable work) {
        var thread = daemon(name, work);
        threads.add(thread);
        thread.start();
    }

    private static Thread daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void stop() {
        running = false;
        engine.pollers().forEach(TimerPoller::stop);
        engine.relays().forEach(Relay::stop);
        topics.stop();
        if (beats != null) {
            beats.cancel(false);
        }
        beat.shutdown();
        threads.forEach(EventingLifecycle::join);
        awaitLastBeat();
        try {
            engine.leases().releaseAll();
        } catch (RuntimeException e) {
            LOG.info("The leases run out by themselves: {}", e.toString());
        }
        producer.close(Duration.ofSeconds(2));
    }

    /** A beat that is under way must not take slices after they were released. */
    private void awaitLastBeat() {
        try {
            if (!beat.awaitTermination(3, TimeUnit.SECONDS)) {
                beat.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the bindings that feed us, and stopped after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
