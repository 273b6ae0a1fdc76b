package vn.tiendo.task.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.assignment.CarriesOut;
import vn.tiendo.task.assignment.CarriesOut.Link;
import vn.tiendo.task.assignment.PlanPublished;

/**
 * A plan and the plan that it carries out. Kept apart from the tasks, under the plan's id: a link
 * changes nothing that a unit owes, and a plan of thousands of tasks is linked in one write.
 *
 * @param above id of the plan that it carries out; null where none is known
 */
record PlanBelow(
        String plan,
        String authority,
        @Nullable String number,
        String title,
        @Nullable String issuer,
        @Nullable String above,
        List<Link> links) {

    PlanBelow {
        links = List.copyOf(links);
    }

    static PlanBelow of(PlanPublished.Plan plan, @Nullable CarriesOut carriesOut) {
        return new PlanBelow(
                plan.id(),
                plan.authority(),
                plan.number(),
                plan.title(),
                plan.issuingAuthority(),
                carriesOut == null ? null : carriesOut.plan(),
                carriesOut == null ? List.of() : carriesOut.tasks());
    }
}
