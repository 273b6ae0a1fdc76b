package vn.tiendo.report.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.report.ReportDraft;

/**
 * What the standing body adds to the figures.
 *
 * @param number number and sign, "45/BC-UBND"; a bare number gets the sign of the plan's authority
 * @param signedAs authority and office of who signs, one line each
 */
record ReportRequest(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 300) String signedAs,
        @NotBlank @Size(max = 200) String signatory,
        @Size(max = 50_000) @Nullable String overview,
        @Size(max = 50_000) @Nullable String difficulties,
        @Size(max = 50_000) @Nullable String directions,
        @Size(max = 50_000) @Nullable String proposals) {

    ReportDraft draft() {
        return new ReportDraft(
                number, place, signedAs, signatory, overview, difficulties, directions, proposals);
    }
}
