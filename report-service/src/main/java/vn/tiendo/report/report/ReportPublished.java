package vn.tiendo.report.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Event;
import vn.tiendo.report.figure.Figures;

/** A consolidated report is out, for the Interior Department to read. */
public record ReportPublished(Published report, Figures figures) implements Event {

    public static final String TYPE = "vn.tiendo.ReportPublished.v1";

    static ReportPublished of(Report report) {
        return new ReportPublished(
                new Published(
                        report.id(),
                        report.round(),
                        report.authority(),
                        report.plan(),
                        report.period(),
                        report.year(),
                        report.from(),
                        report.cutOff(),
                        report.knownAt(),
                        report.version(),
                        report.checksum(),
                        report.title(),
                        report.publishedAt(),
                        report.interior()),
                report.figures());
    }

    @Override
    public String type() {
        return TYPE;
    }

    public record Published(
            String id,
            String round,
            String authority,
            String plan,
            String period,
            int year,
            LocalDate from,
            LocalDate cutOff,
            Instant knownAt,
            int version,
            @Nullable String checksum,
            String title,
            Instant publishedAt,
            @Nullable String interior) {}
}
