package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;

/**
 * How much a task of the one plan is like a task of the other: mostly by its activity; what it yields,
 * where it stands and who leads it tell tasks of like wording from each other.
 */
final class TaskLikeness {

    private static final double ACTIVITY = 0.76;
    private static final double DELIVERABLES = 0.1;
    private static final double AREA = 0.1;
    private static final double LEAD = 0.04;

    private final TwoPlans plans;
    private final Areas areas;
    private final Texts activities;
    private final Texts deliverables;
    private final Texts leads;

    TaskLikeness(TwoPlans plans, Areas areas) {
        this.plans = plans;
        this.areas = areas;
        this.activities = texts(task -> List.of(task.activity()));
        this.deliverables =
                texts(task -> task.deliverables().stream().map(Deliverable::name).toList());
        this.leads = texts(PlanTask::lead);
    }

    private Texts texts(Function<PlanTask, List<String>> part) {
        return new Texts(
                words(plans.before(), part, plans::then), words(plans.after(), part, plans::now));
    }

    private static List<List<String>> words(
            Plan plan, Function<PlanTask, List<String>> part, Function<String, List<String>> read) {
        var all = new ArrayList<List<String>>();
        for (var task : plan.tasks()) {
            all.add(part.apply(task).stream().flatMap(text -> read.apply(text).stream()).toList());
        }
        return all;
    }

    double activity(int i, int j) {
        return activities.likeness(i, j);
    }

    double of(int i, int j) {
        var old = plans.before().tasks().get(i);
        var fresh = plans.after().tasks().get(j);
        return ACTIVITY * activities.likeness(i, j)
                + DELIVERABLES * deliverables.likeness(i, j)
                + AREA * areas.likeness(old, fresh)
                + LEAD * leads.likeness(i, j);
    }

    /** The tasks after that may be this task before. */
    List<Integer> near(int i) {
        return activities.near(i);
    }
}
