package vn.tiendo.notification.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.recipient.UnitRef;

/** UnitReportDue, and what follows it: submitted, returned, accepted. */
record UnitReportEvent(
        Round round, UnitRef unit, @Nullable LocalDate due, @Nullable String noticeKey) {

    /** The round in which the report is due. */
    record Round(
            String id,
            String authority,
            String period,
            int year,
            @Nullable LocalDate due,
            @Nullable UnitRef standingBody) {}
}
