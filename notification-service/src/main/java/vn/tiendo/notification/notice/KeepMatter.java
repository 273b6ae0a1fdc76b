package vn.tiendo.notification.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;

/** Remembers of each matter what decides whether a notice of it is still wanted. */
@Component
public class KeepMatter {

    private static final int PAGE = 200;

    private final Aggregates<MatterState> matters;
    private final ClosedPlans closed;

    KeepMatter(Aggregates<MatterState> matters, ClosedPlans closed) {
        this.matters = matters;
        this.closed = closed;
        matters.ensureIndex("state.plan", "_id");
    }

    public void of(String matter, MatterState state, Received received) {
        matters.putOn(
                received,
                matter,
                before -> Change.none(before.map(known -> known.later(state)).orElse(state)));
    }

    /** As it stands now; a plan that is over ends what belongs to it. */
    public Optional<MatterState> find(String matter) {
        return matters.find(matter)
                .map(Stored::state)
                .map(known -> closed.have(known.plan()) ? known.withItsPlanClosed() : known);
    }

    /** The ids of a plan's tasks, part by part. */
    public void eachOf(String plan, Consumer<List<String>> what) {
        var last = "";
        List<String> page;
        do {
            var further = and(eq("state.plan", plan), gt("_id", last));
            page =
                    matters.find(further, Sorts.ascending("_id"), PAGE).stream()
                            .map(Stored::id)
                            .toList();
            if (!page.isEmpty()) {
                what.accept(page);
                last = page.get(page.size() - 1);
            }
        } while (page.size() == PAGE);
    }
}
