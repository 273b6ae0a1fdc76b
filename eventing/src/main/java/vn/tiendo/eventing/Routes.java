package vn.tiendo.eventing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which event goes where in a service. Types that are not listed are passed over. */
public final class Routes {

    private final String consumer;
    private final Map<String, Route<?>> routes = new LinkedHashMap<>();

    private Routes(String consumer) {
        this.consumer = consumer;
    }

    /** The routes of the service of this name. */
    public static Routes of(String consumer) {
        return new Routes(consumer);
    }

    /** Sends events of a type to a handler, read as the consumer's own tolerant record. */
    public <E> Routes on(String type, Class<E> body, BiConsumer<E, Received> handler) {
        if (routes.put(type, new Route<>(body, handler)) != null) {
            throw new IllegalArgumentException(type + " has two routes in " + consumer);
        }
        return this;
    }

    /** Sends events that have no body (tombstones) to a handler. */
    public Routes onTombstone(String type, Consumer<Received> handler) {
        return on(type, Void.class, (none, received) -> handler.accept(received));
    }

    public String consumer() {
        return consumer;
    }

    public Optional<Route<?>> find(String type) {
        return Optional.ofNullable(routes.get(type));
    }

    /** A handler and the record that it reads. */
    public record Route<E>(Class<E> body, BiConsumer<E, Received> handler) {}
}
