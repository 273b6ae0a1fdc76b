package vn.tiendo.eventing.kit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.eventing.error.TooBusy;

/** Counts, tells of it, and hears itself. */
@SpringBootApplication
public class CounterService {

    public static final AggregateType<Sum> TALLY = AggregateType.readModel("tally", Sum.class);

    /** Names whose records can't be consumed until a test mends it. */
    public static final Set<String> POISON = ConcurrentHashMap.newKeySet();

    /** Names that so many times more are too busy to be heard. */
    public static final Map<String, AtomicInteger> BUSY = new ConcurrentHashMap<>();

    @Bean
    AggregateType<Counter> counterType(@Value("${test.topic}") String topic) {
        return AggregateType.of("counters", Counter.class, topic).withTimers(Counter::timers);
    }

    @Bean
    Aggregates<Counter> counters(Eventing eventing, AggregateType<Counter> type) {
        return eventing.aggregates(type);
    }

    @Bean
    Aggregates<Sum> sums(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("sums", Sum.class));
    }

    /** What fan-outs make. */
    @Bean
    Aggregates<Sum> spread(Eventing eventing) {
        return eventing.aggregates(AggregateType.readModel("spread", Sum.class));
    }

    /** The sums again, in a shape that can be rebuilt; only where a test asks for it. */
    @Bean
    @ConditionalOnBooleanProperty("test.tally")
    ReadModel tally(@Value("${test.topic}") String topic) {
        return new ReadModel(
                "tally",
                List.of(topic),
                List.of(TALLY),
                parts ->
                        Routes.of("tally")
                                .on(
                                        Counter.Counted.TYPE,
                                        Counter.Counted.class,
                                        (counted, received) ->
                                                hear(counted, received, parts.of(TALLY))));
    }

    @Bean
    TimerRule<Counter> bells(AggregateType<Counter> type) {
        return new TimerRule<>() {
            @Override
            public AggregateType<Counter> on() {
                return type;
            }

            @Override
            public Change<Counter> fire(Counter counter, List<Timer> due, Instant now) {
                return counter.ring(due);
            }
        };
    }

    @Bean
    Routes routes(Aggregates<Sum> sums, Aggregates<Sum> spread) {
        return Routes.of("counter-service")
                .on(
                        Counter.Counted.TYPE,
                        Counter.Counted.class,
                        (counted, received) -> hear(counted, received, sums))
                .on(
                        Counter.Spread.TYPE,
                        Counter.Spread.class,
                        (wanted, received) -> fanOut(wanted, received, spread));
    }

    private static void hear(Counter.Counted counted, Received received, Aggregates<Sum> sums) {
        requireHealthy(counted.name() + counted.count());
        sums.putOn(
                received,
                received.subject(),
                sum -> Change.none(sum.orElse(new Sum(0, 0)).hear(counted.count())));
    }

    /** The second half meets what is poisonous, when the first is written. */
    private static void fanOut(Counter.Spread wanted, Received received, Aggregates<Sum> spread) {
        spread.createAllOn(received, targets(wanted, wanted.targets() / 2));
        requireHealthy(wanted.name());
        spread.createAllOn(received, targets(wanted, wanted.targets()));
    }

    private static Map<String, Change<Sum>> targets(Counter.Spread wanted, int upTo) {
        var targets = new LinkedHashMap<String, Change<Sum>>();
        for (var target = 0; target < upTo; target++) {
            targets.put(wanted.name() + "-" + target, Change.none(new Sum(target, 1)));
        }
        return targets;
    }

    private static void requireHealthy(String name) {
        var busy = BUSY.get(name);
        if (busy != null && busy.get() > 0) {
            busy.decrementAndGet();
            throw new TooBusy(name);
        }
        if (POISON.contains(name)) {
            throw new IllegalStateException("can't hear " + name);
        }
    }
}
