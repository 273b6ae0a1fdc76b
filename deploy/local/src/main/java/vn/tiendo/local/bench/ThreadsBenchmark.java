package vn.tiendo.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The same load on platform and on virtual threads, in turn, each on a service of its own: whatever
 * else the machine does meanwhile, it does to both.
 */
final class ThreadsBenchmark implements Benchmark {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final int ROUNDS = 6;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(8);

    /** As many as a service meets on a usual day, and more than it has platform threads. */
    private static final List<Integer> CALLERS = List.of(32, 320);

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public String about() {
        return "platform against virtual threads under the same load (JDK 21 or newer)";
    }

    @Override
    public Map<String, Object> measure(Site site) {
        if (Runtime.version().feature() < FIRST_WITH_VIRTUAL_THREADS) {
            site.say("left out: JDK " + Runtime.version().feature() + " has no virtual threads");
            return Map.of("leftOut", "needs JDK 21 or newer");
        }
        var ground = site.ground();
        var platform = service(ground, false);
        var virtual = service(ground, true);
        Assigned.tell(ground.broker().bootstrapServers());
        platform.awaitTasks();
        virtual.awaitTasks();
        var figures = new LinkedHashMap<String, Object>();
        for (var callers : CALLERS) {
            figures.put("callers" + callers, compare(ground, platform, virtual, callers));
        }
        ground.stop(platform);
        ground.stop(virtual);
        return figures;
    }

    private static TaskService service(Ground ground, boolean virtual) {
        return ground.taskService(
                virtual ? "bench-virtual" : "bench-platform",
                Map.of("SPRING_THREADS_VIRTUAL_ENABLED", Boolean.toString(virtual)));
    }

    private static Map<String, Object> compare(
            Ground ground, TaskService platform, TaskService virtual, int callers) {
        round(platform, callers, WARM_UP);
        round(virtual, callers, WARM_UP);
        var onPlatform = new ArrayList<Summary>();
        var onVirtual = new ArrayList<Summary>();
        for (var n = 0; n < ROUNDS; n++) {
            // who comes first changes, as the second finds the store busy with the first one's rest
            if (n % 2 == 0) {
                onPlatform.add(round(platform, callers, ROUND));
            }
            onVirtual.add(round(virtual, callers, ROUND));
            if (n % 2 == 1) {
                onPlatform.add(round(platform, callers, ROUND));
            }
            ground.say("%3d callers, platform  %s".formatted(callers, onPlatform.get(n)));
            ground.say("%3d callers, virtual   %s".formatted(callers, onVirtual.get(n)));
        }
        var ratios = new LinkedHashMap<String, Object>();
        ratios.put("answeredPerSecond", ratio(onVirtual, onPlatform, Summary::perSecond));
        ratios.put("p50", ratio(onVirtual, onPlatform, Summary::p50));
        ratios.put("p99", ratio(onVirtual, onPlatform, Summary::p99));
        ground.say(
                "%3d callers, virtual to platform, median of rounds: %s"
                        .formatted(callers, ratios));
        return Map.of("platform", onPlatform, "virtual", onVirtual, "virtualToPlatform", ratios);
    }

    /** Each caller looks at a task and hands in progress on it. */
    private static Summary round(TaskService service, int callers, Duration length) {
        try (var load =
                Load.unpaced(
                        callers,
                        (caller, round) ->
                                service.look(caller, callers, round)
                                        && service.submit(caller, callers, round))) {
            return load.during(length);
        }
    }

    /** The median of the rounds' ratios, each of two neighbours in time. */
    private static double ratio(
            List<Summary> one, List<Summary> other, ToDoubleFunction<Summary> figure) {
        var ratios = new ArrayList<Double>();
        for (var n = 0; n < one.size(); n++) {
            ratios.add(
                    Summary.ratio(
                            figure.applyAsDouble(one.get(n)), figure.applyAsDouble(other.get(n))));
        }
        ratios.sort(null);
        var middle = ratios.size() / 2;
        return Math.round((ratios.get(middle) + ratios.get(ratios.size() - 1 - middle)) * 50)
                / 100.0;
    }
}
