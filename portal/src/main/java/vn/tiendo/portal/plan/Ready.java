package vn.tiendo.portal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a draft brings when it is published: how much work, for how many leading units. */
record Ready(int tasks, int products, long leads) {

    static Ready of(Draft plan) {
        var tasks = plan.reading().areas().stream().flatMap(area -> area.tasks().stream()).toList();
        Map<String, String> units = new HashMap<>();
        plan.unitNames().stream()
                .filter(name -> name.unit() != null)
                .forEach(name -> units.put(name.name(), name.unit()));
        return new Ready(
                tasks.size(),
                tasks.stream().mapToInt(task -> task.deliverables().size()).sum(),
                tasks.stream()
                        .map(Draft.Task::lead)
                        .flatMap(List::stream)
                        .map(name -> units.getOrDefault(name, name))
                        .distinct()
                        .count());
    }
}
