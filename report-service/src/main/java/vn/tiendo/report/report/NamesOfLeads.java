package vn.tiendo.report.report;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.unit.UnitNames;

/** The names that the units of a plan's tasks bore at a cut-off. */
@Component
class NamesOfLeads {

    private final UnitNames names;

    NamesOfLeads(UnitNames names) {
        this.names = names;
    }

    Map<String, String> of(Collection<TaskFact> tasks, AsAt asAt) {
        var units =
                tasks.stream()
                        .flatMap(task -> task.holdings().stream())
                        .flatMap(holding -> holding.leads().stream())
                        .map(UnitRef::id)
                        .collect(Collectors.toSet());
        return names.on(asAt.cutOff(), asAt.knownAt(), units);
    }
}
