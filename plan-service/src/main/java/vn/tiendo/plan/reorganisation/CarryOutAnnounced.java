package vn.tiendo.plan.reorganisation;

import java.time.Instant;
import java.util.List;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.TimerRule;
import vn.tiendo.plan.unit.CarryOut;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.VietnamDay;

/** Carries out what is announced of a unit when its day begins. */
public final class CarryOutAnnounced implements TimerRule<Unit> {

    private final AggregateType<Unit> type;
    private final UnitDirectories directories;

    public CarryOutAnnounced(AggregateType<Unit> type, UnitDirectories directories) {
        this.type = type;
        this.directories = directories;
    }

    @Override
    public AggregateType<Unit> on() {
        return type;
    }

    /** Who carries on may have been renamed since it was announced. */
    @Override
    public Change<Unit> fire(Unit unit, List<Timer> due, Instant now) {
        var day = VietnamDay.of(now);
        var directory = directories.of(unit.authority());
        return CarryOut.due(
                unit, day, ref -> directory.byId(ref.id()).map(to -> to.ref(day)).orElse(ref));
    }
}
