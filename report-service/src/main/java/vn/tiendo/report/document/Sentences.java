package vn.tiendo.report.document;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import vn.tiendo.report.figure.Cells;
import vn.tiendo.report.figure.DeliverableLine;
import vn.tiendo.report.figure.Remark;
import vn.tiendo.report.report.Report;

/** What the figures say, in sentences. */
final class Sentences {

    private final Report report;

    Sentences(Report report) {
        this.report = report;
    }

    String opening() {
        var issued = report.planIssuedOn();
        return "Thực hiện Kế hoạch số %s%s về công tác cải cách hành chính năm %d, %s báo cáo kết quả thực hiện %s %d (từ ngày %s đến ngày %s) như sau:"
                .formatted(
                        report.planNumber(),
                        issued == null ? "" : " " + Words.longDate(issued),
                        report.year(),
                        issuer(),
                        report.periodName(),
                        report.year(),
                        Words.shortDate(report.from()),
                        Words.shortDate(report.cutOff()));
    }

    String asAt() {
        return "Số liệu chốt đến hết ngày %s, tổng hợp từ kết quả đã được xác nhận đến %s."
                .formatted(Words.shortDate(report.cutOff()), Words.moment(report.knownAt()));
    }

    String cells(String whose, Cells cells) {
        if (cells.total() == 0) {
            return whose + " chưa có nhiệm vụ được giao.";
        }
        return "%s có %d nhiệm vụ: hoàn thành đúng hạn %d; hoàn thành quá hạn %d; chưa hoàn thành, còn trong hạn %d; chưa hoàn thành, đã quá hạn %d; không phát sinh %d.%s"
                .formatted(
                        whose,
                        cells.total(),
                        cells.doneOnTime(),
                        cells.doneLate(),
                        cells.openInTerm(),
                        cells.openOverdue(),
                        cells.notArising(),
                        rate(cells));
    }

    List<String> achieved() {
        var tasks = report.figures().planTasks();
        var products = report.figures().deliverables();
        var units = report.figures().unitReports();
        return List.of(
                "Hoàn thành %d/%d nhiệm vụ phát sinh, trong đó đúng hạn %d nhiệm vụ; hoàn thành %d/%d sản phẩm phát sinh.%s"
                        .formatted(
                                done(tasks),
                                arising(tasks),
                                tasks.doneOnTime(),
                                done(products),
                                arising(products),
                                rate(tasks)),
                "Về chế độ báo cáo, có %d/%d đơn vị đã gửi báo cáo, trong đó %d đơn vị gửi đúng hạn; %d báo cáo đã được chấp nhận."
                        .formatted(
                                units.submitted(),
                                units.expected(),
                                units.onTime(),
                                units.accepted()));
    }

    String late() {
        var tasks = report.figures().planTasks();
        if (tasks.doneLate() + tasks.openOverdue() == 0) {
            return "Không có nhiệm vụ quá hạn." + extensions();
        }
        return "Còn %d nhiệm vụ đã quá hạn nhưng chưa hoàn thành; %d nhiệm vụ hoàn thành quá hạn.%s"
                .formatted(tasks.openOverdue(), tasks.doneLate(), extensions());
    }

    String closing() {
        return "Trên đây là báo cáo công tác cải cách hành chính %s %d của %s./."
                .formatted(report.periodName(), report.year(), issuer());
    }

    String attachedTo() {
        return "(Kèm theo Báo cáo số %s %s của %s)"
                .formatted(
                        report.letter().number(),
                        Words.longDate(report.letter().signedOn()),
                        issuer());
    }

    static String remark(Remark remark) {
        return "- %s (%s, nhiệm vụ %s);"
                .formatted(
                        remark.text().replaceFirst("[.;]\\s*$", ""),
                        remark.unitName(),
                        remark.planTask());
    }

    static String deliverable(DeliverableLine line) {
        return "- %s (%s);".formatted(line.activity(), line.deliverable());
    }

    static String overdue(DeliverableLine line) {
        return "- %s (%s; %s; hạn %s);"
                .formatted(
                        line.activity(),
                        line.deliverable(),
                        leads(line),
                        Words.shortDate(line.due()));
    }

    static String extended(DeliverableLine line) {
        var reasons = requireNonNullElse(line.extensionReasons(), List.<String>of());
        return "- %s (%s; %s; gia hạn %d lần, hạn mới %s): %s;"
                .formatted(
                        line.activity(),
                        line.deliverable(),
                        leads(line),
                        line.extensions(),
                        Words.shortDate(line.due()),
                        String.join("; ", reasons).replaceFirst("[.;]\\s*$", ""));
    }

    /** Names of the lead units; of a large group, how many they are. */
    static String leads(DeliverableLine line) {
        return line.leads().size() > 4
                ? line.leads().size() + " đơn vị"
                : String.join("; ", line.leads());
    }

    private String issuer() {
        var lines = report.letter().issuingAuthority().strip().lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
    }

    private String extensions() {
        var extended = report.deliverables().stream().filter(line -> line.extensions() > 0).count();
        return extended == 0 ? "" : " Có %d sản phẩm được gia hạn.".formatted(extended);
    }

    private static String rate(Cells cells) {
        return arising(cells) == 0
                ? ""
                : " Tỷ lệ hoàn thành đạt %s%%.".formatted(cells.donePercent());
    }

    private static int done(Cells cells) {
        return cells.doneOnTime() + cells.doneLate();
    }

    private static int arising(Cells cells) {
        return cells.total() - cells.notArising();
    }
}
