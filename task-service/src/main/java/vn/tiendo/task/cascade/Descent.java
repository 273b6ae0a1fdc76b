package vn.tiendo.task.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.assignment.CarriesOut.Link;
import vn.tiendo.task.cascade.Below.Above;
import vn.tiendo.task.cascade.Below.Row;
import vn.tiendo.task.task.Task;

/** One way down through the plans, level by level, bounded in every direction. */
final class Descent {

    /** Programme, city, ward, and one to spare. */
    static final int LEVELS = 4;

    /** Plans below one plan. */
    static final int PLANS = 300;

    /** Tasks on all levels. */
    static final int ROWS = 1000;

    /** The plans that carry out one of these tasks of a plan, at most so many. */
    interface PlansBelow {
        List<PlanBelow> of(String plan, Set<String> planTasks, int limit);
    }

    /** What follows from these tasks of a plan, at most so many. */
    interface TasksOf {
        List<Stored<Task>> of(String plan, Set<String> planTasks, int limit);
    }

    private final PlansBelow plansBelow;
    private final TasksOf tasksOf;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private boolean more;
    private boolean full;

    Descent(PlansBelow plansBelow, TasksOf tasksOf, LocalDate today) {
        this.plansBelow = plansBelow;
        this.tasksOf = tasksOf;
        this.today = today;
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether something was left out. */
    boolean more() {
        return more;
    }

    void from(String plan, String task) {
        Map<String, Set<String>> followed = Map.of(plan, Set.of(task));
        visited.add(plan);
        for (int level = 1; level <= LEVELS && !followed.isEmpty() && !full; level++) {
            followed = below(level, followed);
        }
        // once there is no room, nothing more is read: that there is more is known already
        more |=
                full
                        || followed.entrySet().stream()
                                .anyMatch(last -> isFollowed(last.getKey(), last.getValue()));
    }

    private boolean isFollowed(String plan, Set<String> tasks) {
        return !plansBelow.of(plan, tasks, 1).isEmpty();
    }

    /** The tasks on the next level, by their plans. */
    private Map<String, Set<String>> below(int level, Map<String, Set<String>> followed) {
        var next = new HashMap<String, Set<String>>();
        followed.forEach(
                (above, tasks) -> {
                    var plans =
                            full ? List.<PlanBelow>of() : plansBelow.of(above, tasks, PLANS + 1);
                    more |= plans.size() > PLANS;
                    plans.stream()
                            .limit(PLANS)
                            .filter(plan -> !full)
                            // links that lead round in a circle end here
                            .filter(plan -> visited.add(plan.plan()))
                            .forEach(plan -> follow(level, plan, above, tasks, next));
                });
        return next;
    }

    private void follow(
            int level,
            PlanBelow plan,
            String above,
            Set<String> tasks,
            Map<String, Set<String>> next) {
        var links = new HashMap<String, String>();
        for (Link link : plan.links()) {
            if (tasks.contains(link.above())) {
                links.put(link.task(), link.above());
            }
        }
        if (links.isEmpty()) {
            return;
        }
        next.put(plan.plan(), links.keySet());
        int room = ROWS - rows.size();
        var found = tasksOf.of(plan.plan(), links.keySet(), room + 1);
        full |= found.size() > room;
        for (var task : found.subList(0, Math.min(room, found.size()))) {
            var carriedOut = links.getOrDefault(task.state().work().planTask(), "");
            rows.add(Row.of(level, plan, new Above(above, carriedOut), task, today));
        }
    }
}
