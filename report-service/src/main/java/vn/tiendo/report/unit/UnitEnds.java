package vn.tiendo.report.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;

/** The units that have ended, and who carries on for them. */
@Component
public class UnitEnds {

    private final Aggregates<UnitEnd> ends;

    UnitEnds(Aggregates<UnitEnd> ends) {
        this.ends = ends;
    }

    public void keep(Received event, UnitEnd end) {
        ends.putOn(event, end.id(), before -> Change.none(end));
    }

    /**
     * These units as they stand on a day: one that has ended by then is who carries on for it, each
     * once. Where nobody does, it is left out.
     */
    public List<UnitRef> standing(Collection<UnitRef> units, LocalDate day) {
        var standing = new LinkedHashMap<String, UnitRef>();
        for (var unit : units) {
            standing(unit, day).ifPresent(it -> standing.putIfAbsent(it.id(), it));
        }
        return List.copyOf(standing.values());
    }

    /** Whether one unit carries on for another, itself or through others. */
    public boolean carriesOn(String unit, String ended) {
        var passed = new HashSet<String>();
        var now = Optional.of(ended);
        while (now.isPresent() && passed.add(now.get())) {
            now = ends.find(now.get()).map(Stored::state).map(UnitEnd::successor).map(UnitRef::id);
            if (now.filter(unit::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<UnitRef> standing(UnitRef unit, LocalDate day) {
        var passed = new HashSet<String>();
        var now = unit;
        while (passed.add(now.id())) {
            var end = ends.find(now.id()).map(Stored::state).filter(it -> !it.on().isAfter(day));
            if (end.isEmpty()) {
                break;
            }
            var next = end.get().successor();
            if (next == null) {
                return Optional.empty();
            }
            now = next;
        }
        return Optional.of(now);
    }
}
