package vn.tiendo.eventing.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the running trace and continues one that came with an event (W3C trace context). */
public final class Tracing {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Tracing(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Nothing is traced: for tools and tests without a tracer. */
    public static Tracing off() {
        return new Tracing(Tracer.NOOP, Propagator.NOOP);
    }

    public @Nullable String current() {
        var span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var fields = new HashMap<String, String>();
        propagator.inject(
                span.context(), fields, (carrier, name, value) -> fields.put(name, value));
        return fields.get(TRACEPARENT);
    }

    /** Runs something as a part of the trace that an event brought; as a new one where it has none. */
    public void continued(@Nullable String traceparent, String name, Runnable work) {
        var carrier =
                traceparent == null ? Map.<String, String>of() : Map.of(TRACEPARENT, traceparent);
        Span span =
                propagator.extract(carrier, (from, field) -> carrier.get(field)).name(name).start();
        try (var scope = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
