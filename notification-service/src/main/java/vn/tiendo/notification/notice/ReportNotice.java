package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Words for a report that a unit owes, and for one that was published. */
public final class ReportNotice {

    private ReportNotice() {}

    /**
     * @param period "QI", "H1", "QIII" or "YEAR"
     * @param unit by name
     */
    public static Notice due(
            String key,
            String authority,
            String period,
            int year,
            String unit,
            LocalDate due,
            Instant at) {
        var round = period(period) + " năm " + year;
        var body =
                """
                Đơn vị: %s
                Kỳ báo cáo: %s
                Thời hạn: hết ngày %s
                Đề nghị đơn vị gửi báo cáo kết quả cải cách hành chính; nếu không phát sinh, ghi rõ \
                "không phát sinh"."""
                        .formatted(unit, round, Dates.dayWithName(due));
        var subject = "Báo cáo " + round + " phải nộp trước hết ngày " + Dates.day(due);
        return new Notice(
                key,
                NoticeKind.UNIT_REPORT_DUE,
                authority,
                null,
                due,
                at,
                at,
                false,
                subject,
                body);
    }

    /** A published version of a consolidated report. */
    public record Published(
            String report,
            int version,
            String authority,
            String period,
            int year,
            @Nullable String title,
            @Nullable LocalDate cutOff,
            Instant at) {}

    public static Notice published(Published report) {
        var round = period(report.period()) + " năm " + report.year();
        var title = report.title() == null ? "Báo cáo cải cách hành chính" : report.title();
        var cutOff =
                report.cutOff() == null
                        ? ""
                        : "\nSố liệu chốt đến hết ngày " + Dates.day(report.cutOff());
        var body =
                title
                        + "\nKỳ báo cáo: "
                        + round
                        + cutOff
                        + "\nPhát hành lúc "
                        + Dates.moment(report.at())
                        + (report.version() > 1 ? ", bản thứ " + report.version() : "")
                        + ".";
        return new Notice(
                report.report() + ":" + report.version() + ":" + NoticeKind.REPORT_PUBLISHED,
                NoticeKind.REPORT_PUBLISHED,
                report.authority(),
                null,
                null,
                report.at(),
                report.at(),
                false,
                "Báo cáo đã phát hành: " + title + " (" + round + ")",
                body);
    }

    private static String period(String period) {
        return switch (period) {
            case "QI" -> "quý I";
            case "QII" -> "quý II";
            case "QIII" -> "quý III";
            case "QIV" -> "quý IV";
            case "H1" -> "6 tháng";
            case "YEAR" -> "cả năm";
            default -> period;
        };
    }
}
