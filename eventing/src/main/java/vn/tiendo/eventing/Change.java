package vn.tiendo.eventing;

import java.util.List;

/** A decision: the new state and the events that tell of it. Both are stored in one write. */
public record Change<S>(S state, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }

    public static <S> Change<S> of(S state, Event... events) {
        return new Change<>(state, List.of(events));
    }

    /** The state as it is, and nothing to tell. */
    public static <S> Change<S> none(S state) {
        return new Change<>(state, List.of());
    }
}
