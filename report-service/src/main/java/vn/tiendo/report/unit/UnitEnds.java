package vn.tiendo.report.unit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;

/** The units that have ended, and who carries on for them. */
@Component
public class UnitEnds {

    private static final int AT_ONCE = 1000;

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
        var over = over(units, day);
        var standing = new LinkedHashMap<String, UnitRef>();
        for (var unit : units) {
            standing(unit, over).ifPresent(it -> standing.putIfAbsent(it.id(), it));
        }
        return List.copyOf(standing.values());
    }

    /** Ids of the units for which one carries on, itself or through others. */
    public Set<String> carriedOnBy(String unit) {
        var all = new HashSet<String>();
        var next = Set.of(unit);
        while (!next.isEmpty()) {
            var found = endedInto(next);
            next = found.stream().filter(all::add).collect(Collectors.toSet());
        }
        return all;
    }

    /** Step by step, all units of a step together. */
    private Map<String, UnitEnd> over(Collection<UnitRef> units, LocalDate day) {
        var over = new HashMap<String, UnitEnd>();
        var asked = new HashSet<String>();
        var next = units.stream().map(UnitRef::id).collect(Collectors.toSet());
        while (!next.isEmpty()) {
            asked.addAll(next);
            var found =
                    ends.find(in("_id", next), ascending("_id"), next.size()).stream()
                            .map(Stored::state)
                            .filter(end -> !end.on().isAfter(day))
                            .toList();
            found.forEach(end -> over.put(end.id(), end));
            next =
                    found.stream()
                            .flatMap(end -> Optional.ofNullable(end.successor()).stream())
                            .map(UnitRef::id)
                            .filter(id -> !asked.contains(id))
                            .collect(Collectors.toSet());
        }
        return over;
    }

    private static Optional<UnitRef> standing(UnitRef unit, Map<String, UnitEnd> over) {
        var passed = new HashSet<String>();
        var now = unit;
        while (passed.add(now.id())) {
            var end = over.get(now.id());
            if (end == null) {
                break;
            }
            var next = end.successor();
            if (next == null) {
                return Optional.empty();
            }
            now = next;
        }
        return Optional.of(now);
    }

    private List<String> endedInto(Set<String> units) {
        var ended = new ArrayList<String>();
        var last = "";
        List<Stored<UnitEnd>> part;
        do {
            var further = and(in("state.successor.id", units), gt("_id", last));
            part = ends.find(further, ascending("_id"), AT_ONCE);
            for (var end : part) {
                ended.add(end.id());
                last = end.id();
            }
        } while (part.size() == AT_ONCE);
        return ended;
    }
}
