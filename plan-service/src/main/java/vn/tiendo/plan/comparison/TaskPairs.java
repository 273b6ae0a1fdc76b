package vn.tiendo.plan.comparison;

import java.util.List;
import java.util.function.Function;
import vn.tiendo.plan.comparison.Offers.Offer;
import vn.tiendo.plan.plan.PlanTask;

/** What differs between two tasks that are one. */
final class TaskPairs {

    private final TwoPlans plans;
    private final Areas areas;
    private final DeliverablePairs deliverables;

    TaskPairs(TwoPlans plans, Areas areas) {
        this.plans = plans;
        this.areas = areas;
        this.deliverables = new DeliverablePairs(plans);
    }

    TaskPair pair(Offer found) {
        var old = plans.before().tasks().get(found.before());
        var fresh = plans.after().tasks().get(found.after());
        return new TaskPair(
                old,
                fresh,
                Math.min(1, found.likeness()),
                areas.moved(old, fresh) ? areas.change(old, fresh) : null,
                old.id().equals(fresh.id()) ? null : new Change(old.id(), fresh.id()),
                plans.change(old.activity(), fresh.activity()),
                plans.change(old.condition(), fresh.condition()),
                names(old, fresh, PlanTask::lead),
                names(old, fresh, PlanTask::coordinating),
                deliverables.of(old.deliverables(), fresh.deliverables()));
    }

    private NameChanges names(
            PlanTask old, PlanTask fresh, Function<PlanTask, List<String>> column) {
        var then = column.apply(old);
        var now = column.apply(fresh);
        var meantThen = then.stream().map(plans::meantThen).toList();
        var meantNow = now.stream().map(plans::meantNow).toList();
        return new NameChanges(
                now.stream().filter(name -> !meantThen.contains(plans.meantNow(name))).toList(),
                then.stream().filter(name -> !meantNow.contains(plans.meantThen(name))).toList());
    }
}
