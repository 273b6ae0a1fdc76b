package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Clock;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.VietnamDay;

/** Directories from the stored units; each question sees what is stored now. */
public final class StoredDirectories implements UnitDirectories {

    /** Far above the largest authority: a province has some two hundred units. */
    private static final int MOST_UNITS = 20_000;

    private final Aggregates<Unit> units;
    private final Clock clock;

    public StoredDirectories(Aggregates<Unit> units, Clock clock) {
        this.units = units;
        this.clock = clock;
        units.ensureIndex("state.authority", "_id");
    }

    @Override
    public UnitDirectory of(String authority) {
        var all = units.find(eq("state.authority", authority), ascending("_id"), MOST_UNITS);
        return UnitDirectory.of(
                all.stream().map(Stored::state).toList(), VietnamDay.of(clock.instant()));
    }
}
