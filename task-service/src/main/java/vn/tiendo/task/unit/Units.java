package vn.tiendo.task.unit;

import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** The units that this service has heard of. */
@Service
public class Units {
    private final Aggregates<Unit> units;

    Units(Aggregates<Unit> units) {
        this.units = units;
    }

    public void keep(UnitTold told, Received event) {
        units.putOn(event, told.unit().id(), before -> Change.none(told.unit()));
    }

    /** Answers for nobody whose unit is not known. */
    public void requireKnown(String unit) {
        if (units.find(unit).isEmpty()) {
            throw new UnitNotKnownYet(unit);
        }
    }
}
