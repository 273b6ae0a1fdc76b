package vn.tiendo.task.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.assignment.PlanPublished.Area;
import vn.tiendo.task.assignment.PlanPublished.Plan;
import vn.tiendo.task.assignment.PlanPublished.PlanTask;

/** A plan in force that says something else from now on: all of it. */
public record PlanAmended(
        Plan plan,
        Amendment amendment,
        List<Area> areas,
        List<PlanTask> tasks,
        @Nullable CarriesOut carriesOut) {
    public static final String TYPE = "vn.tiendo.PlanAmended.v1";

    /** {@code issuedOn}: the day of the act that amends, where it has one of its own. */
    public record Amendment(String reason, @Nullable LocalDate issuedOn) {}

    /** All that the plan says from now on. */
    public PlanPublished text() {
        return new PlanPublished(plan, areas, tasks, carriesOut);
    }
}
