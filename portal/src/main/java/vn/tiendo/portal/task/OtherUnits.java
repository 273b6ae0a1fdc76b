package vn.tiendo.portal.task;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.unit.Unit;
import vn.tiendo.portal.unit.Units;

/** Units to whom a task can be given. */
@Component
class OtherUnits {

    private final Units units;

    OtherUnits(Units units) {
        this.units = units;
    }

    /** None where they cannot be read now: the task is shown all the same. */
    List<Task.Unit> of(Task task) {
        try {
            return units.of(task.authority()).stream()
                    .filter(unit -> !unit.group() && !task.ledBy(unit.id()))
                    .map(OtherUnits::named)
                    .toList();
        } catch (ServiceDown | ServiceRefused e) {
            return List.of();
        }
    }

    private static Task.Unit named(Unit unit) {
        return new Task.Unit(unit.id(), unit.name());
    }
}
