package vn.tiendo.report.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;

/** A task that counts, and where it stands. */
record Counted(TaskFact task, Cell cell) {

    String planTask() {
        return task.details().planTask();
    }

    String deliverable() {
        return planTask() + "/" + task.details().deliverableNo();
    }

    String area() {
        return task.details().area();
    }

    boolean ledBy(UnitRef unit) {
        return task.details().leads().stream().anyMatch(lead -> lead.id().equals(unit.id()));
    }

    /** The cells of wholes, each whole made of the tasks with the same key. */
    static Cells cells(Collection<Counted> tasks, Function<Counted, String> whole) {
        var parts = new LinkedHashMap<String, List<Cell>>();
        for (var counted : tasks) {
            parts.computeIfAbsent(whole.apply(counted), key -> new ArrayList<>())
                    .add(counted.cell());
        }
        return Cells.of(parts.values().stream().map(Cell::ofWhole).toList());
    }
}
