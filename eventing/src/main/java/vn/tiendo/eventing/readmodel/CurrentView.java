package vn.tiendo.eventing.readmodel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.View;

/** Reads whichever generation is the current one at the time of the call. */
record CurrentView<S>(Supplier<Aggregates<S>> current) implements View<S> {

    @Override
    public Optional<Stored<S>> find(String id) {
        return current.get().find(id);
    }

    @Override
    public List<Stored<S>> find(Bson filter, Bson sort, int limit) {
        return current.get().find(filter, sort, limit);
    }

    @Override
    public long count(Bson filter) {
        return current.get().count(filter);
    }
}
