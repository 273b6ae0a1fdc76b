package vn.tiendo.eventing.kit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;

/** Counts, tells of it, and hears itself. */
@SpringBootApplication
public class CounterService {

    /** Names whose records can't be consumed until a test mends it. */
    public static final Set<String> POISON = ConcurrentHashMap.newKeySet();

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
    Routes routes(Aggregates<Sum> sums) {
        return Routes.of("counter-service")
                .on(
                        Counter.Counted.TYPE,
                        Counter.Counted.class,
                        (counted, received) -> {
                            if (POISON.contains(counted.name() + counted.count())) {
                                throw new IllegalStateException("can't hear " + counted);
                            }
                            sums.putOn(
                                    received,
                                    received.subject(),
                                    sum ->
                                            Change.none(
                                                    sum.orElse(new Sum(0, 0))
                                                            .hear(counted.count())));
                        });
    }
}
