package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.recipient.UnitRef;

/** Words for a report that a unit owes, and for one that was published. */
public final class ReportNotice {

    private ReportNotice() {}

    /**
     * A unit's report that is due in a round.
     *
     * @param sequence of the event that tells this
     * @param period "QI", "H1", "QIII" or "YEAR"
     */
    public record Due(
            String key,
            String round,
            long sequence,
            String authority,
            String period,
            int year,
            UnitRef unit,
            LocalDate due,
            Instant at) {}

    public static Notice due(Due report) {
        var round = period(report.period()) + " năm " + report.year();
        var body =
                """
                Đơn vị: %s
                Kỳ báo cáo: %s
                Thời hạn: hết ngày %s
                Đề nghị đơn vị gửi báo cáo kết quả cải cách hành chính; nếu không phát sinh, ghi rõ \
                "không phát sinh"."""
                        .formatted(report.unit().label(), round, Dates.dayWithName(report.due()));
        return new Notice(
                report.key(),
                NoticeKind.UNIT_REPORT_DUE,
                report.authority(),
                new Matter(
                        Matter.unitReport(report.round(), report.unit().id()), report.sequence()),
                report.due(),
                report.at(),
                report.at(),
                false,
                "Báo cáo " + round + " phải nộp đến hết ngày " + Dates.day(report.due()),
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
