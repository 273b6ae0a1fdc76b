package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;

/** What becomes of a unit's announcements when their day has come. */
public final class CarryOut {

    private CarryOut() {}

    /**
     * All that is due by this day; the coming name first.
     *
     * @param now how the units that carry on are called by then
     */
    public static Change<Unit> due(Unit unit, LocalDate day, UnaryOperator<UnitRef> now) {
        var after = unit;
        var events = new ArrayList<Event>();
        var name = unit.comingName();
        if (name != null && !name.on().isAfter(day)) {
            after = after.renamed(name);
            events.add(new UnitChanged(after));
        }
        var ending = unit.ending();
        if (ending != null && !ending.inForce() && !ending.on().isAfter(day)) {
            var into = ending.into().stream().map(now).toList();
            after = after.ending(ending.carriedOut(into));
            events.add(
                    ending.how() == Ending.How.MERGED
                            ? new UnitMerged(after)
                            : new UnitClosed(after));
        }
        return new Change<>(after, events);
    }
}
