package vn.tiendo.task.unit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.workingday.VietnamTime;

/** The units that this service has heard of. */
@Service
public class Units {
    private static final int PAGE = 1_000;

    private final Aggregates<Unit> units;

    Units(Aggregates<Unit> units) {
        this.units = units;
    }

    /** Keeps what a unit is now. One that has ended stays so, as long as its end stands. */
    public void keep(UnitTold told, Received event) {
        var unit = told.unit();
        units.putOn(
                event,
                unit.id(),
                before -> {
                    var ended = before.filter(Unit::ended).isPresent() && unit.ending() != null;
                    return Change.none(copy(unit, ended, before.orElse(null), event));
                });
    }

    /** Keeps that a unit has ended. */
    public void keepEnded(UnitTold told, Received event) {
        var unit = told.unit();
        units.putOn(
                event,
                unit.id(),
                before -> Change.none(copy(unit, true, before.orElse(null), event)));
    }

    /** Answers for nobody whose unit is not known. */
    public void requireKnown(String unit) {
        if (units.find(unit).isEmpty()) {
            throw new UnitNotKnownYet(unit);
        }
    }

    /** Those of them that are known, by id; read afresh each time. */
    public Map<String, Unit> of(Collection<String> ids) {
        var found = new HashMap<String, Unit>();
        if (!ids.isEmpty()) {
            units.find(in("_id", Set.copyOf(ids)), Sorts.ascending("_id"), ids.size())
                    .forEach(stored -> found.put(stored.id(), stored.state()));
        }
        return found;
    }

    /** Who carries on for these units, and for those that carry on. */
    public Succession successionOf(Collection<String> ids) {
        var known = new HashMap<String, Unit>();
        var asked = new HashSet<String>();
        Set<String> next = Set.copyOf(ids);
        while (!next.isEmpty()) {
            asked.addAll(next);
            var found = of(next);
            known.putAll(found);
            next = new HashSet<>();
            for (var unit : found.values()) {
                unit.successor()
                        .map(UnitRef::id)
                        .filter(it -> !asked.contains(it))
                        .ifPresent(next::add);
            }
        }
        return Succession.among(known.values());
    }

    /** Units that have ended and for which nobody carries on that stands. */
    public List<String> unfollowed() {
        var ended = new ArrayList<Unit>();
        var last = "";
        List<Stored<Unit>> page;
        do {
            var further = and(eq("state.ended", true), gt("_id", last));
            page = units.find(further, Sorts.ascending("_id"), PAGE);
            for (var stored : page) {
                ended.add(stored.state());
                last = stored.id();
            }
        } while (page.size() == PAGE);
        return Succession.among(ended).unfollowed();
    }

    private static Unit copy(
            UnitTold.Told unit, boolean ended, @Nullable Unit before, Received event) {
        return new Unit(
                unit.id(),
                unit.authority(),
                unit.name(),
                unit.kind(),
                unit.path(),
                unit.opened(),
                unit.ending(),
                ended,
                namedOn(unit, before, event),
                event);
    }

    static @Nullable LocalDate namedOn(UnitTold.Told unit, @Nullable Unit before, Received event) {
        if (before != null && Objects.equals(before.name(), unit.name())) {
            return before.namedOn();
        }
        // an act may be recorded after its day
        return Objects.requireNonNullElseGet(unit.namedOn(), () -> VietnamTime.dayOf(event.time()));
    }
}
