package vn.tiendo.plan.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.Occurrence;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.CarriesOut;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.unit.UnitRef;

/**
 * A plan is in force. Units are resolved, groups taken apart and recurring deadlines spelled out, so
 * that nobody needs to ask back.
 *
 * @param carriesOut the plan above; null where nothing is known of it
 */
public record PlanPublished(
        Head plan,
        List<Objective> objectives,
        List<Area> areas,
        List<Task> tasks,
        @Nullable CarriesOut carriesOut)
        implements Event {

    public static final String TYPE = "vn.tiendo.PlanPublished.v1";

    /**
     * @param interior id of the Interior Department that reads the reports; null where none does
     */
    public record Head(
            String id,
            String authority,
            String number,
            LocalDate issuedOn,
            String title,
            int year,
            String issuingAuthority,
            UnitRef standingBody,
            @Nullable String interior,
            int version,
            Instant publishedAt) {}

    /** @param assignments each answers for all deliverables */
    public record Task(
            String id,
            String area,
            String label,
            String activity,
            @Nullable String condition,
            List<UnitRef> coordinating,
            List<Assignment> assignments,
            List<Deliverable> deliverables) {}

    /** Units that answer together. */
    public record Assignment(List<UnitRef> leads) {}

    /** @param no counted from 1 within its task */
    public record Deliverable(int no, String name, Due deadline) {}

    /**
     * @param text the written words
     * @param to last day, inclusive
     * @param every period of a recurring deadline
     * @param occurrences of a recurring deadline in the plan's year; null for others
     */
    public record Due(
            String text,
            DeadlineKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String every,
            @Nullable String authority,
            @Nullable String condition,
            String explanation,
            @Nullable List<Occurrence> occurrences) {

        /**
         * A deadline in a plan; what is kept up all year spans it.
         *
         * @param planYear null in a draft whose year is not known yet
         */
        public static Due of(Deadline deadline, @Nullable Integer planYear) {
            var every = deadline.every();
            var keptUp = deadline.kind() == DeadlineKind.CONTINUOUS;
            var year = keptUp && planYear != null ? Year.of(planYear) : null;
            return new Due(
                    deadline.text(),
                    deadline.kind(),
                    year == null ? deadline.from() : year.atDay(1),
                    year == null ? deadline.to() : year.atDay(year.length()),
                    every == null ? null : every.period().name(),
                    deadline.authority(),
                    deadline.condition(),
                    deadline.explanation(),
                    every == null || planYear == null ? null : deadline.occurrencesIn(planYear));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
