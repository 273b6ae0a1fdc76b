package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.task.Assigned;
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

    /**
     * What is said of a row without tasks; null where nothing is known of it.
     *
     * @param assigned null where nobody could say how many there are
     */
    static @Nullable String without(@Nullable Assigned assigned, boolean ownOnly) {
        if (assigned != null && !assigned.complete()) {
            return "Đang giao…";
        }
        return ownOnly ? "Thuộc đơn vị khác" : null;
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
