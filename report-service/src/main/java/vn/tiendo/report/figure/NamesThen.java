package vn.tiendo.report.figure;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import vn.tiendo.report.fact.Holding;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;

/**
 * One name for each unit: the one that it bore at the cut-off. Where nobody told of it, the task that
 * came to the unit last by then says it: finished work bears the name that the unit had before.
 */
final class NamesThen {

    private final Map<String, String> names;

    /**
     * @param tasks as they were then
     * @param told names that were told of the units themselves, by id
     */
    NamesThen(Collection<TaskFact> tasks, AsAt asAt, Map<String, String> told) {
        var latest = new HashMap<String, Said>();
        for (var task : tasks) {
            var holding = task.heldNow();
            for (var unit : holding.leads()) {
                latest.merge(
                        unit.id(), Said.of(unit, holding, asAt), BinaryOperator.maxBy(Said.ORDER));
            }
        }
        names = new HashMap<>();
        latest.forEach((id, said) -> names.put(id, said.name()));
        names.putAll(told);
    }

    TaskFact in(TaskFact task) {
        return task.naming(unit -> unit.called(of(unit)));
    }

    private String of(UnitRef unit) {
        return names.getOrDefault(unit.id(), unit.name());
    }

    private record Said(String name, boolean inTime, Holding holding) {

        static final Comparator<Said> ORDER =
                comparing(Said::inTime)
                        .thenComparing(said -> said.holding().knownFrom())
                        .thenComparing(Said::name);

        static Said of(UnitRef unit, Holding holding, AsAt asAt) {
            return new Said(unit.name(), !holding.since().isAfter(asAt.cutOff()), holding);
        }
    }
}
