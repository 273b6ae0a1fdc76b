package vn.tiendo.report.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.round.UnitReportContent;

/** What is sent about a unit's report. */
final class UnitReportRequests {

    private UnitReportRequests() {}

    /**
     * @param nil true for "nothing to report"; then the texts may be left out
     */
    record Submission(
            @Size(max = 20_000) @Nullable String summary,
            @Size(max = 20_000) @Nullable String difficulties,
            @Size(max = 20_000) @Nullable String proposals,
            @Nullable Boolean nil) {

        UnitReportContent content() {
            return new UnitReportContent(
                    summary, difficulties, proposals, Boolean.TRUE.equals(nil));
        }
    }

    record Reason(@NotBlank @Size(max = 2_000) String reason) {}
}
