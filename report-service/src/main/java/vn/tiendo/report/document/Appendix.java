package vn.tiendo.report.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.defaults.document.Grid;
import vn.tiendo.defaults.document.Grid.Column;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.defaults.document.Text;
import vn.tiendo.report.figure.Cell;
import vn.tiendo.report.figure.DeliverableLine;
import vn.tiendo.report.report.Report;

/** The statistics by unit, and the list of tasks with their progress. */
final class Appendix {

    private static final int FONT = 11;
    private static final Map<Cell, String> CELLS =
            Map.of(
                    Cell.DONE_ON_TIME, "Hoàn thành đúng hạn",
                    Cell.DONE_LATE, "Hoàn thành quá hạn",
                    Cell.OPEN_IN_TERM, "Chưa hoàn thành, trong hạn",
                    Cell.OPEN_OVERDUE, "Chưa hoàn thành, quá hạn",
                    Cell.NOT_ARISING, "Không phát sinh");
    private static final List<Column> COLUMNS =
            List.of(
                    column(11, "TT", ParagraphAlignment.CENTER),
                    column(72, "Nhiệm vụ", ParagraphAlignment.LEFT),
                    column(32, "Sản phẩm", ParagraphAlignment.LEFT),
                    column(46, "Đơn vị chủ trì", ParagraphAlignment.LEFT),
                    column(30, "Thời hạn", ParagraphAlignment.CENTER),
                    column(30, "Kết quả", ParagraphAlignment.CENTER),
                    column(15, "Tiến độ", ParagraphAlignment.CENTER),
                    column(21, "Ghi chú", ParagraphAlignment.LEFT));

    private final XWPFDocument document;
    private final Report report;

    Appendix(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    void write() {
        title("Phụ lục I", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ", false);
        var lines =
                report.figures().byUnit().stream()
                        .map(unit -> new Statistics.Line(unit.name(), unit.cells()))
                        .toList();
        new Statistics(document, Sheet.landscapeTextWidth(), Sheet.mm(24), 12)
                .write("Đơn vị chủ trì", lines, report.figures().planTasks());
        note("Một nhiệm vụ do nhiều đơn vị chủ trì được tính cho từng đơn vị.");
        title("Phụ lục II", "DANH MỤC NHIỆM VỤ VÀ TIẾN ĐỘ THỰC HIỆN", true);
        tasks();
        note("Mã kiểm tra số liệu (SHA-256): " + report.checksum());
    }

    private void tasks() {
        var grid = Grid.ruled(document, COLUMNS, FONT);
        var byArea =
                report.deliverables().stream()
                        .collect(Collectors.groupingBy(DeliverableLine::area));
        int number = 1;
        for (var area : report.figures().byArea()) {
            var lines = byArea.getOrDefault(area.label(), List.of());
            if (!lines.isEmpty()) {
                grid.titleRow(number + ". " + area.title());
                lines.forEach(line -> grid.row(texts(line)));
            }
            number++;
        }
    }

    private static List<String> texts(DeliverableLine line) {
        return List.of(
                line.label() + ")",
                line.activity(),
                line.deliverable(),
                Sentences.leads(line),
                deadline(line),
                result(line),
                progress(line),
                note(line));
    }

    private static String deadline(DeliverableLine line) {
        if (line.due() == null) {
            return line.deadline();
        }
        return "%s (%s)".formatted(line.deadline(), Words.shortDate(line.due())).strip();
    }

    private static String result(DeliverableLine line) {
        var cell = CELLS.getOrDefault(line.cell(), "");
        return line.doneOn() == null
                ? cell
                : "%s (%s)".formatted(cell, Words.shortDate(line.doneOn()));
    }

    private static String progress(DeliverableLine line) {
        if (line.cell() == Cell.NOT_ARISING) {
            return "—";
        }
        return line.tasks() > 1
                ? "%d/%d việc".formatted(line.done(), line.tasks())
                : line.percent() + "%";
    }

    private static String note(DeliverableLine line) {
        var already = line.alreadyDue() ? "Đến hạn trước khi ban hành kế hoạch. " : "";
        var extended = line.extensions() > 0 ? "Gia hạn %d lần.".formatted(line.extensions()) : "";
        return (already + extended).strip();
    }

    private void title(String number, String title, boolean onNewPage) {
        var first = document.createParagraph();
        first.setPageBreak(onNewPage);
        Text.centred(first, number, Text.BODY).setBold(true);
        Text.centred(document.createParagraph(), title, Text.BODY).setBold(true);
        var attached = document.createParagraph();
        Text.centred(attached, new Sentences(report).attachedTo(), Text.BODY).setItalic(true);
        attached.setSpacingAfter(200);
    }

    private void note(String text) {
        var paragraph = document.createParagraph();
        Text.left(paragraph, text, FONT).setItalic(true);
        paragraph.setSpacingBefore(100);
    }

    private static Column column(int millimetres, String heading, ParagraphAlignment alignment) {
        return new Column(Sheet.mm(millimetres), heading, alignment);
    }
}
