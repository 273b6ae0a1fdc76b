package vn.tiendo.report.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a unit's report stands. Not stored: it follows from the steps taken and the day. */
public enum UnitReportStatus {
    NOT_DUE,
    DUE,
    OVERDUE,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /**
     * @param last the last step taken; none where nothing was submitted
     */
    static UnitReportStatus of(Round round, @Nullable UnitReportStep last, LocalDate today) {
        if (last != null) {
            return valueOf(last.kind().name());
        }
        if (!today.isAfter(round.period().cutOff())) {
            return NOT_DUE;
        }
        return today.isAfter(round.period().unitDue()) ? OVERDUE : DUE;
    }

    boolean standsSubmitted() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
