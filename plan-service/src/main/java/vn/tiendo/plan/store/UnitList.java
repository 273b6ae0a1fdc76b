package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.unit.Unit;

/** The units of an authority, by id. */
public final class UnitList {

    private final Aggregates<Unit> units;

    public UnitList(Aggregates<Unit> units) {
        this.units = units;
    }

    /**
     * @param after id of the last unit seen; empty for the first part
     */
    public Page<Unit> of(String authority, String after, int limit) {
        var filter = and(eq("state.authority", authority), gt("_id", after));
        var found = units.find(filter, ascending("_id"), limit + 1);
        return Page.of(found, limit, Stored::id).map(Stored::state);
    }
}
