package vn.tiendo.report.round;

import org.jspecify.annotations.Nullable;

/**
 * What a unit says.
 *
 * @param nil an explicit "nothing to report", which is an answer and not a gap
 */
public record UnitReportContent(
        @Nullable String summary,
        @Nullable String difficulties,
        @Nullable String proposals,
        boolean nil) {

    void requireSomethingSaid() {
        if (!nil && (summary == null || summary.isBlank())) {
            throw new UnitReportEmpty();
        }
    }
}
