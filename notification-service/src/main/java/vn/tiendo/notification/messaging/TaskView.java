package vn.tiendo.notification.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.AmendmentNotice;
import vn.tiendo.notification.notice.MatterState;
import vn.tiendo.notification.notice.TaskFacts;
import vn.tiendo.notification.recipient.UnitRef;

/** A task as every event of tiendo.tasks shows it. */
record TaskView(
        String id,
        String authority,
        @Nullable String plan,
        @Nullable String planTask,
        @Nullable String activity,
        @Nullable String deliverable,
        @Nullable String occurrence,
        @Nullable String planTitle,
        @Nullable List<UnitRef> leads,
        @Nullable UnitRef standingBody,
        @Nullable Deadline deadline,
        @Nullable String status,
        @Nullable Integer extensions,
        @Nullable LocalDate extensionAsked,
        @Nullable Amendment amendment) {

    /** What an amendment of the plan wants, while the standing body has not decided. */
    record Amendment(
            int version, @Nullable String reason, boolean takesAway, @Nullable String deadline) {

        AmendmentNotice.Wanted wanted() {
            return new AmendmentNotice.Wanted(
                    version, reason == null ? "không ghi" : reason, takesAway, deadline);
        }
    }

    /** The plan's words and the date by which the task is judged. */
    record Deadline(@Nullable String text, @Nullable LocalDate effectiveDue) {}

    @Nullable LocalDate effectiveDue() {
        return deadline == null ? null : deadline.effectiveDue();
    }

    /** What is remembered of it; empty where the event does not say how it stands. */
    Optional<MatterState> state(long sequence) {
        var version = amendment == null ? null : amendment.version();
        return Optional.ofNullable(status)
                .map(known -> new MatterState(known, effectiveDue(), sequence))
                .map(known -> known.ofPlan(plan, version).asking(extensionAsked));
    }

    /** How often its day was put off before. */
    int timesExtended() {
        return extensions == null ? 0 : extensions;
    }

    TaskFacts facts(long sequence) {
        return new TaskFacts(
                id,
                sequence,
                authority,
                planTask == null ? "?" : planTask,
                activity == null ? "(không ghi nội dung)" : activity,
                deliverable,
                occurrence,
                planTitle,
                leads == null ? List.of() : leads,
                standingBody,
                deadline == null ? null : deadline.text(),
                effectiveDue());
    }
}
