package vn.tiendo.plan.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.plan.Amendment;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.CarriesOut;
import vn.tiendo.plan.plan.Closing;
import vn.tiendo.plan.plan.Frame;
import vn.tiendo.plan.plan.Head;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.plan.OpenPoint;
import vn.tiendo.plan.plan.PlanStatus;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.publication.PlanPublished.Due;
import vn.tiendo.plan.unit.Ending;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitMatch;

/**
 * A plan as its API shows it.
 *
 * @param source name of the file that was read
 * @param reading what the document says, with the corrections applied
 * @param findings what the reader of the document was unsure of, without what a correction settled
 * @param openPoints what must still be settled before publication
 * @param unitNames every name once, and whom it means now
 * @param version counted from 1 at the first publication; null for a draft
 * @param amends the plan that this draft is to change; null for a plan of its own
 * @param amendments what changed the plan since it was published, oldest first
 * @param carriesOut the plan above; null where nothing is known of it
 * @param discarded who put the draft aside; null where nobody has
 */
public record PlanView(
        String id,
        String authority,
        PlanStatus status,
        String source,
        Reading reading,
        List<FindingView> findings,
        List<OpenPoint> openPoints,
        List<UnitNameView> unitNames,
        List<CorrectionView> corrections,
        By imported,
        @Nullable By published,
        @Nullable Integer version,
        @Nullable Amends amends,
        List<Amendment> amendments,
        @Nullable Closing closed,
        @Nullable CarriesOut carriesOut,
        @Nullable By discarded) {

    /** @param frame what stands around objectives and tasks: legal bases, duties, signature … */
    record Reading(Head plan, List<Objective> objectives, List<AreaView> areas, Frame frame) {}

    record AreaView(String label, String title, List<TaskView> tasks) {}

    record TaskView(
            String id,
            String label,
            String activity,
            @Nullable String condition,
            List<String> lead,
            List<String> coordinating,
            List<DeliverableView> deliverables,
            @Nullable Place origin) {}

    /** @param deadline null where the document prints none */
    record DeliverableView(int no, String name, @Nullable Due deadline, @Nullable Place origin) {}

    /**
     * @param choices between which the document leaves it open: years, labels, ids of units
     * @param field whose correction settles it; null where it is only looked at
     * @param text what that field says now
     * @param accepted who looked at it and left it as it is
     */
    record FindingView(
            int no,
            FindingCode code,
            Place place,
            String message,
            boolean blocking,
            List<String> choices,
            @Nullable String field,
            @Nullable String text,
            @Nullable By accepted) {}

    /**
     * @param no counted from 1 within the plan
     * @param undoable whether it is the one that can be taken back now
     */
    record CorrectionView(
            int no,
            String field,
            @Nullable String old,
            String value,
            String reason,
            By by,
            boolean undoable) {}

    /**
     * @param role the columns in which the name stands
     * @param unit the unit's id where there is no doubt, else null
     * @param group whether it is a group, or reads like one
     * @param candidates ids that a guess offers, or of those who carry on for a unit that ended
     * @param ended the unit that bore the name and stands no more, else null
     */
    record UnitNameView(
            String name,
            Set<UnitNames.Column> role,
            @Nullable String unit,
            boolean group,
            UnitMatch.Certainty certainty,
            List<String> candidates,
            @Nullable EndedUnitView ended) {}

    /** A unit that stands no more: {@code how} it ended, {@code on} which day. */
    record EndedUnitView(String id, String name, Ending.How how, LocalDate on) {

        static EndedUnitView of(Unit unit) {
            var ending = Objects.requireNonNull(unit.ending());
            return new EndedUnitView(unit.id(), unit.name(), ending.how(), ending.on());
        }
    }
}
