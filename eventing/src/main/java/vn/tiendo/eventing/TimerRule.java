package vn.tiendo.eventing;

import java.time.Instant;
import java.util.List;

/** What happens when timers of an aggregate are due. */
public interface TimerRule<S> {

    AggregateType<S> on();

    /**
     * Decides on the timers that are due by now, all of them at once, so that the steps of an outage
     * can be folded into one. The new state must not have them due any more.
     */
    Change<S> fire(S state, List<Timer> due, Instant now);
}
