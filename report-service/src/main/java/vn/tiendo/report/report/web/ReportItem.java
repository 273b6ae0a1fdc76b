package vn.tiendo.report.report.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.figure.Cells;
import vn.tiendo.report.report.Report;

/** A report in a list. */
record ReportItem(
        String id,
        String round,
        String authority,
        String plan,
        String period,
        int year,
        LocalDate cutOff,
        Instant knownAt,
        Instant publishedAt,
        int version,
        String title,
        String number,
        @Nullable String interior,
        Cells planTasks,
        @Nullable String checksum) {

    static ReportItem of(Report report) {
        return new ReportItem(
                report.id(),
                report.round(),
                report.authority(),
                report.plan(),
                report.period(),
                report.year(),
                report.cutOff(),
                report.knownAt(),
                report.publishedAt(),
                report.version(),
                report.title(),
                report.letter().number(),
                report.interior(),
                report.figures().planTasks(),
                report.checksum());
    }
}
