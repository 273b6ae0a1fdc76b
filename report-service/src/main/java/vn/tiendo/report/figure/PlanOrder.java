package vn.tiendo.report.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.TaskFact;

/** Tasks in the order of the plan's document, then by deliverable, lead, occurrence and id. */
final class PlanOrder implements Comparator<TaskFact> {

    private final Map<String, Integer> position = new HashMap<>();
    private final Comparator<TaskFact> order;

    PlanOrder(PlanFact plan) {
        plan.tasks().forEach(task -> position.putIfAbsent(task.id(), position.size()));
        order =
                Comparator.comparing(this::position)
                        .thenComparing(task -> task.details().planTask())
                        .thenComparing(task -> task.details().deliverableNo())
                        .thenComparing(PlanOrder::leads, new VietnameseOrder())
                        .thenComparing(PlanOrder::occurrence)
                        .thenComparing(TaskFact::id);
    }

    @Override
    public int compare(TaskFact one, TaskFact other) {
        return order.compare(one, other);
    }

    private int position(TaskFact task) {
        return position.getOrDefault(task.details().planTask(), Integer.MAX_VALUE);
    }

    private static String leads(TaskFact task) {
        return task.details().leads().isEmpty() ? "" : task.details().leads().get(0).name();
    }

    private static String occurrence(TaskFact task) {
        return Objects.requireNonNullElse(task.details().occurrence(), "");
    }
}
