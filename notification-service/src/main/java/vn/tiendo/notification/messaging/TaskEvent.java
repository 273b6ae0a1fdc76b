package vn.tiendo.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.ExtensionNotice;
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
        @Nullable Reassignment reassignment,
        @Nullable Extension extension) {

    /** A later day that was asked for, and what was said to it. */
    record Extension(
            @Nullable String id,
            LocalDate until,
            @Nullable LocalDate before,
            @Nullable String reason,
            @Nullable Decision decision) {

        ExtensionNotice.Asked asked() {
            return new ExtensionNotice.Asked(until, before, reason == null ? "không ghi" : reason);
        }
    }

    /**
     * @param until the day granted, which may be another than the one asked for
     */
    record Decision(
            boolean granted, @Nullable LocalDate until, @Nullable String reason, Instant at) {

        ExtensionNotice.Answer answer() {
            return new ExtensionNotice.Answer(granted, until, reason);
        }
    }

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
