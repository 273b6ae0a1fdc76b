package vn.tiendo.plan.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.comparison.TasksAbove.Suggestion;
import vn.tiendo.plan.plan.CarriesOut;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.store.PlansAbove;

/**
 * What a person needs to say which plan a plan carries out.
 *
 * @param carriesOut what is said of it so far
 * @param plan the plan that is linked; null while none is
 * @param plans that may be it, those first that the document names
 * @param tasks of the plan that is linked
 * @param suggestions for this plan's tasks; nothing is linked before a person says so
 */
record AboveView(
        @Nullable CarriesOut carriesOut,
        PlansAbove.@Nullable Line plan,
        List<PlansAbove.Line> plans,
        List<TaskLine> tasks,
        List<Suggestion> suggestions) {

    record TaskLine(String id, String area, String label, String activity) {

        static TaskLine of(PlanTask task) {
            return new TaskLine(task.id(), task.area(), task.label(), task.activity());
        }
    }

    static PlansAbove.Line line(Plan plan) {
        var head = plan.head();
        return new PlansAbove.Line(
                plan.id(),
                plan.authority(),
                head.issuingAuthority(),
                head.number(),
                head.title(),
                head.year(),
                false);
    }
}
