package vn.tiendo.report.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.report.fact.UnitRef;

/** The units that owe a report for a window: those that stand when it ends, as they are called then. */
@Component
public class ExpectedUnits {

    private final UnitEnds ends;
    private final UnitNames names;

    ExpectedUnits(UnitEnds ends, UnitNames names) {
        this.ends = ends;
        this.names = names;
    }

    /**
     * @param leads who lead tasks of the plan
     * @param cutOff the window's last day
     * @param knownAt what was learned later does not count
     */
    public List<UnitRef> of(Collection<UnitRef> leads, LocalDate cutOff, Instant knownAt) {
        var standing = ends.standing(leads, cutOff);
        var borne = names.on(cutOff, knownAt, standing.stream().map(UnitRef::id).toList());
        return standing.stream()
                .map(unit -> unit.called(borne.getOrDefault(unit.id(), unit.name())))
                .toList();
    }
}
