package vn.tiendo.report.messaging;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.KnownDeadline;
import vn.tiendo.report.fact.TaskDetails;

/** A task on the wire, as far as reports read it. */
record TaskShape(
        String id,
        String plan,
        String planTask,
        @Nullable String area,
        @Nullable String areaTitle,
        @Nullable String label,
        @Nullable String activity,
        @Nullable Integer deliverableNo,
        @Nullable String deliverable,
        @Nullable String occurrence,
        String authority,
        @Nullable List<UnitShape> leads,
        @Nullable DeadlineShape deadline,
        @Nullable String status,
        @Nullable Boolean alreadyDue,
        @Nullable Integer extensions,
        @Nullable String extensionReason) {

    record DeadlineShape(
            @Nullable String text,
            @Nullable String kind,
            @Nullable LocalDate nominalDue,
            @Nullable LocalDate effectiveDue) {}

    private static final DeadlineShape UNDATED = new DeadlineShape(null, null, null, null);

    /** Finished, or found not to have arisen. */
    boolean isOver() {
        return "COMPLETED".equals(status) || "NOT_ARISING".equals(status);
    }

    TaskDetails details() {
        return new TaskDetails(
                plan,
                planTask,
                requireNonNullElse(area, ""),
                requireNonNullElse(areaTitle, ""),
                requireNonNullElse(label, planTask),
                requireNonNullElse(activity, ""),
                requireNonNullElse(deliverableNo, 1),
                requireNonNullElse(deliverable, ""),
                occurrence,
                authority,
                UnitShape.units(leads));
    }

    KnownDeadline deadlineKnownFrom(Instant moment) {
        var dated = requireNonNullElse(deadline, UNDATED);
        return new KnownDeadline(
                moment,
                requireNonNullElse(dated.text(), ""),
                requireNonNullElse(dated.kind(), "UNKNOWN"),
                dated.nominalDue(),
                dated.effectiveDue(),
                requireNonNullElse(alreadyDue, false),
                requireNonNullElse(extensions, 0),
                extensionReason);
    }
}
