package vn.tiendo.report.round;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;

/** Finds an authority's rounds, by id, page by page. */
@Component
public class FindRounds {

    private final Aggregates<Round> rounds;

    FindRounds(Aggregates<Round> rounds) {
        this.rounds = rounds;
    }

    /**
     * @param after the last id of the part before; empty for the first
     */
    public List<Stored<Round>> of(String authority, String after, int limit) {
        return rounds.find(
                and(eq("state.authority", authority), gt("_id", after)), ascending("_id"), limit);
    }
}
