package vn.tiendo.eventing;

import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Aggregates to be read, and not to be changed. */
public interface View<S> {

    Optional<Stored<S>> find(String id);

    /** At most {@code limit} aggregates; fields are those of the document, {@code state.*}. */
    List<Stored<S>> find(Bson filter, Bson sort, int limit);

    long count(Bson filter);
}
