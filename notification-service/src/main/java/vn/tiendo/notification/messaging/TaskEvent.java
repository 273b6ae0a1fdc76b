package vn.tiendo.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.recipient.UnitRef;

/**
 * Any event of tiendo.tasks, of which this service reads what it needs; fields of other types of
 * event are absent.
 */
record TaskEvent(
        TaskView task,
        @Nullable Submission submission,
        @Nullable String reason,
        @Nullable Instant at,
        @Nullable List<String> levels,
        @Nullable LocalDate due,
        @Nullable Instant fireAt,
        @Nullable Instant raisedAt,
        boolean late,
        @Nullable Integer workingDaysLeft,
        @Nullable String noticeKey,
        @Nullable Reassignment reassignment) {

    /** How it came to those who lead it now. */
    record Reassignment(
            @Nullable String because,
            @Nullable LocalDate on,
            @Nullable Before before,
            @Nullable String reason) {

        List<UnitRef> leadsBefore() {
            return before == null || before.leads() == null ? List.of() : before.leads();
        }
    }

    /** Who held it till then. */
    record Before(@Nullable List<UnitRef> leads) {}

    /**
     * What was submitted.
     *
     * @param evidence what proves it, of which this service knows only whether there is any
     */
    record Submission(
            String id,
            @Nullable Integer percent,
            @Nullable Instant at,
            @Nullable List<Object> evidence) {

        /** Whether it claims whole work and names nothing that proves it. */
        boolean unproven() {
            return percent != null && percent == 100 && evidence != null && evidence.isEmpty();
        }
    }
}
