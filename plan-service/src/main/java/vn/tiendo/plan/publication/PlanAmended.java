package vn.tiendo.plan.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.CarriesOut;
import vn.tiendo.plan.plan.Objective;

/**
 * A plan in force says something else now: all of it, as {@link PlanPublished} tells of its first
 * version. Tasks and deliverables that stayed keep their ids and numbers, however the document
 * renumbered them.
 */
public record PlanAmended(
        PlanPublished.Head plan,
        Amendment amendment,
        List<Objective> objectives,
        List<Area> areas,
        List<PlanPublished.Task> tasks,
        @Nullable CarriesOut carriesOut)
        implements Event {

    public static final String TYPE = "vn.tiendo.PlanAmended.v1";

    /**
     * @param number of the act that amends, where there is one of its own
     * @param issuedOn of that act
     */
    public record Amendment(String reason, @Nullable String number, @Nullable LocalDate issuedOn) {

        static Amendment of(vn.tiendo.plan.plan.Amendment made) {
            return new Amendment(made.reason(), made.number(), made.issuedOn());
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
