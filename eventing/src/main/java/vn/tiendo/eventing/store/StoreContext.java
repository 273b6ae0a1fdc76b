package vn.tiendo.eventing.store;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What every write needs from outside.
 *
 * @param clock business time, for events
 * @param traceparent the trace of the running command (W3C), or null where none runs
 * @param outboxCap bytes of waiting events in one document beyond which commands are refused; far
 *     below the 16 MB at which MongoDB refuses a document for good
 * @param floor the sequence above which a new aggregate begins, by its id: 0, unless it was there
 *     before the store was restored
 * @param afterCommit called when events were stored, to wake the relay
 */
public record StoreContext(
        Clock clock,
        Supplier<@Nullable String> traceparent,
        int outboxCap,
        ToLongFunction<String> floor,
        Runnable afterCommit) {}
