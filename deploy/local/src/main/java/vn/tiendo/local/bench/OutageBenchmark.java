package vn.tiendo.local.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Submissions at a steady pace, a quarter of what the machine can take, before the broker goes, while it is away, and when it is
 * back.
 */
final class OutageBenchmark implements Benchmark {

    private static final int CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration PHASE = Duration.ofSeconds(20);
    private static final Duration AWAY = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "outage";
    }

    @Override
    public String about() {
        return "how long a submission takes before, while and after Kafka is away";
    }

    @Override
    public Map<String, Object> measure(Site site) {
        var ground = site.ground();
        var service = ground.taskService("bench-outage", Map.of());
        Assigned.tell(ground.broker().bootstrapServers());
        service.awaitTasks();
        try (var load = Load.paced(CALLERS, pace(ground, service), submitting(service))) {
            load.during(WARM_UP);
            var before = load.during(PHASE);
            ground.say("with Kafka         " + before);
            return outage(ground, service, load, before);
        } finally {
            ground.stop(service);
        }
    }

    /** At the machine's limit a queue would be measured. */
    private static int pace(Ground ground, TaskService service) {
        try (var load = Load.unpaced(CALLERS, submitting(service))) {
            load.during(WARM_UP);
            var most = load.during(WARM_UP);
            ground.say("as fast as it goes " + most);
            return (int) Math.max(1, most.perSecond() / 4);
        }
    }

    private static Load.Call submitting(TaskService service) {
        return (caller, round) -> service.submit(caller, CALLERS, round);
    }

    private static Map<String, Object> outage(
            Ground ground, TaskService service, Load load, Summary before) {
        var sent = service.published();
        ground.broker().kill();
        var away = load.during(AWAY);
        ground.say("Kafka away         " + away);
        ground.broker().start();
        var starting = load.nextPhase();
        var backlog = away.answered() + starting.answered();
        var sending = timeUntil(service, sent + backlog);
        var after = load.nextPhase();
        ground.say("sends what waited  " + after);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("before", before);
        figures.put("away", away);
        figures.put("catchingUp", after);
        figures.put("p50AwayToBefore", Summary.ratio(away.p50(), before.p50()));
        figures.put("p99AwayToBefore", Summary.ratio(away.p99(), before.p99()));
        figures.put("backlogEvents", backlog);
        figures.put("backlogSeconds", sending.toMillis() / 1000.0);
        figures.put("backlogEventsPerSecond", Summary.perSecond(backlog, sending));
        ground.say(
                "away to before: p50 x%s, p99 x%s; %s events had waited and were sent in %s s, %s/s"
                        .formatted(figures.values().stream().skip(3).toArray()));
        return figures;
    }

    /** Since the broker was back until it had as many more events as had waited. */
    private static Duration timeUntil(TaskService service, long published) {
        var begun = System.nanoTime();
        while (service.published() < published) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("events still wait after " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
