package vn.tiendo.plan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;

/**
 * A plan in force carries out another plan, or other tasks of it, than was told before: all of it.
 * What units owe is the same.
 *
 * @param carriesOut null where it carries out none that is known
 */
public record PlanLinked(Head plan, @Nullable CarriesOut carriesOut, Instant linkedAt)
        implements Event {

    public static final String TYPE = "vn.tiendo.PlanLinked.v1";

    /** The plan below. */
    public record Head(
            String id,
            String authority,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String issuingAuthority,
            int version) {}

    /**
     * @param authority the name of the plan's authority, which issued it where its document names none
     */
    public static PlanLinked of(Plan plan, @Nullable String authority, Instant at) {
        var head = plan.head();
        return new PlanLinked(
                new Head(
                        plan.id(),
                        plan.authority(),
                        head.number(),
                        head.title(),
                        head.year(),
                        head.issuingAuthority() == null ? authority : head.issuingAuthority(),
                        plan.version()),
                plan.toldToCarryOut(),
                at);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
