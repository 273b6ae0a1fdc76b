package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.unit.UnitDirectories;

/**
 * Which tasks of the plan above the tasks of a plan may carry out, by what they say: offered to a
 * person, never taken as said.
 */
public final class TasksAbove {

    /** More would be a list to search in. */
    private static final int OFFERED = 3;

    private TasksAbove() {}

    /**
     * @param task id of a task
     * @param likely tasks of the plan above, the likeliest first
     */
    public record Suggestion(String task, List<Likely> likely) {

        public Suggestion {
            likely = List.copyOf(likely);
        }
    }

    /** @param likeness from 0 to 1, which is the same in every word */
    public record Likely(String above, double likeness) {}

    /** In the order of the plan; tasks like which there is none above are left out. */
    public static List<Suggestion> of(Plan plan, Plan above, UnitDirectories directories) {
        var plans = new TwoPlans(above, plan, directories);
        var likely = new HashMap<String, List<Likely>>();
        for (var offer : new Offers(plans, new Areas(plans)).all()) {
            likely.computeIfAbsent(plan.tasks().get(offer.after()).id(), id -> new ArrayList<>())
                    .add(new Likely(above.tasks().get(offer.before()).id(), offer.likeness()));
        }
        var suggestions = new ArrayList<Suggestion>();
        for (var task : plan.tasks()) {
            var found = likely.getOrDefault(task.id(), List.of());
            if (!found.isEmpty()) {
                suggestions.add(
                        new Suggestion(
                                task.id(),
                                found.stream()
                                        .sorted(
                                                Comparator.comparingDouble(Likely::likeness)
                                                        .reversed())
                                        .limit(OFFERED)
                                        .toList()));
            }
        }
        return suggestions;
    }
}
