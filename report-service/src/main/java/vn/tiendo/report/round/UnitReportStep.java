package vn.tiendo.report.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a unit's report.
 *
 * @param by name of who did it
 * @param reason why it was returned
 */
public record UnitReportStep(Kind kind, String by, Instant at, @Nullable String reason) {

    public enum Kind {
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }
}
