package vn.tiendo.report.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.View;

/** Reads the facts of all tasks of a plan. */
@Component
public class ReadTaskFacts {

    private static final int AT_ONCE = 1000;

    private final View<TaskFact> facts;

    ReadTaskFacts(View<TaskFact> facts) {
        this.facts = facts;
    }

    public List<TaskFact> of(String plan) {
        var all = new ArrayList<TaskFact>();
        var part = after("", plan);
        while (!part.isEmpty()) {
            part.stream().map(Stored::state).forEach(all::add);
            part = part.size() < AT_ONCE ? List.of() : after(part.get(AT_ONCE - 1).id(), plan);
        }
        return all;
    }

    private List<Stored<TaskFact>> after(String id, String plan) {
        return facts.find(
                and(eq("state.details.plan", plan), gt("_id", id)), ascending("_id"), AT_ONCE);
    }
}
