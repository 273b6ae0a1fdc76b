package vn.tiendo.report.report;

import org.jspecify.annotations.Nullable;

/**
 * What the standing body adds to the figures.
 *
 * @param number number and sign; a bare number gets the sign of the plan's authority
 * @param place where it is signed, as in the line of place and date
 * @param signedAs the signatory's authority and office, one line each ("TM. ỦY BAN NHÂN DÂN")
 * @param signatory name
 * @param overview I. Công tác chỉ đạo, điều hành
 * @param difficulties III. tồn tại, hạn chế, nguyên nhân
 * @param directions IV. Phương hướng
 * @param proposals V. Kiến nghị
 */
public record ReportDraft(
        String number,
        String place,
        String signedAs,
        String signatory,
        @Nullable String overview,
        @Nullable String difficulties,
        @Nullable String directions,
        @Nullable String proposals) {}
