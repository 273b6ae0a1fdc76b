package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.task.Task;

/** One area of a plan, in the plan's order, with what has been assigned under each plan task. */
record AreaTasks(String label, String title, List<Row> rows) {

    /** A plan task and the tasks it was assigned as. */
    record Row(Draft.Task planTask, List<Task> tasks) {}

    static List<AreaTasks> of(Draft plan, List<Task> tasks) {
        Map<String, List<Task>> byPlanTask = new LinkedHashMap<>();
        tasks.forEach(
                task ->
                        byPlanTask
                                .computeIfAbsent(task.planTask(), id -> new ArrayList<>())
                                .add(task));
        return plan.reading().areas().stream()
                .map(area -> new AreaTasks(area.label(), area.title(), rows(area, byPlanTask)))
                .toList();
    }

    /** How many of the area's tasks stand how: done, overdue, of how many. */
    public long done() {
        return count("DONE_ON_TIME") + count("DONE_LATE");
    }

    public long overdue() {
        return count("OVERDUE");
    }

    public long total() {
        return rows.stream().mapToLong(row -> row.tasks().size()).sum();
    }

    private long count(String timeliness) {
        return rows.stream()
                .flatMap(row -> row.tasks().stream())
                .filter(task -> timeliness.equals(task.timeliness()))
                .count();
    }

    private static List<Row> rows(Draft.Area area, Map<String, List<Task>> byPlanTask) {
        return area.tasks().stream()
                .map(task -> new Row(task, tasksOf(task.id(), byPlanTask)))
                .toList();
    }

    private static List<Task> tasksOf(@Nullable String id, Map<String, List<Task>> byPlanTask) {
        return byPlanTask.getOrDefault(id, List.of());
    }
}
