package vn.tiendo.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.defaults.document.Text;
import vn.tiendo.report.figure.AreaFigures;
import vn.tiendo.report.figure.Cell;
import vn.tiendo.report.figure.DeliverableLine;
import vn.tiendo.report.figure.Remark;
import vn.tiendo.report.report.Report;

/** The report's five parts. */
final class Body {

    private static final int LISTED = 10;
    private static final int FIGURE = Sheet.mm(15);

    private final XWPFDocument document;
    private final Report report;
    private final Sentences sentences;

    Body(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
        this.sentences = new Sentences(report);
    }

    void write() {
        text(sentences.opening());
        heading("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
        said(report.narrative().overview(), "Không có nội dung bổ sung.");
        results();
        assessment();
        heading("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI");
        said(
                report.narrative().directions(),
                "Tiếp tục thực hiện các nhiệm vụ còn lại theo kế hoạch.");
        proposals();
        text(sentences.closing()).setKeepNext(true);
    }

    private void results() {
        heading("II. KẾT QUẢ THỰC HIỆN");
        text(sentences.asAt());
        text(sentences.cells("Kế hoạch", report.figures().planTasks()));
        caption("Bảng 1. Kết quả thực hiện nhiệm vụ theo lĩnh vực");
        var lines =
                report.figures().byArea().stream()
                        .map(area -> new Statistics.Line(area.title(), area.cells()))
                        .toList();
        new Statistics(document, Sheet.textWidth(), FIGURE, 11)
                .write("Lĩnh vực", lines, report.figures().planTasks());
        Text.left(document.createParagraph(), "", 8);
        int number = 1;
        for (var area : report.figures().byArea()) {
            area(number++, area);
        }
    }

    private void area(int number, AreaFigures area) {
        heading(number + ". " + area.title());
        text(sentences.cells("Lĩnh vực", area.cells()));
        var lines =
                report.deliverables().stream().filter(d -> d.area().equals(area.label())).toList();
        listed(
                "Các sản phẩm đã hoàn thành:",
                which(lines, Cell.DONE_ON_TIME, Cell.DONE_LATE).stream()
                        .map(Sentences::deliverable)
                        .toList());
        listed(
                "Các sản phẩm đã quá hạn, chưa hoàn thành:",
                which(lines, Cell.OPEN_OVERDUE).stream().map(Sentences::overdue).toList());
    }

    private void assessment() {
        heading("III. ĐÁNH GIÁ CHUNG");
        heading("1. Kết quả đạt được");
        sentences.achieved().forEach(this::text);
        heading("2. Tồn tại, hạn chế và nguyên nhân");
        text(sentences.late());
        listed(
                "Các sản phẩm được gia hạn và nguyên nhân:",
                report.deliverables().stream()
                        .filter(line -> line.extensionReasons() != null)
                        .map(Sentences::extended)
                        .toList());
        said(report.narrative().difficulties(), "");
        heading("3. Khó khăn, vướng mắc");
        remarks(report.figures().obstacles(), "Các đơn vị không nêu khó khăn, vướng mắc.");
    }

    private void proposals() {
        heading("V. KIẾN NGHỊ, ĐỀ XUẤT");
        var own = report.narrative().proposals();
        var units = report.figures().proposals();
        if (own.isBlank() && units.isEmpty()) {
            text("Không có kiến nghị, đề xuất.");
        }
        said(own, "");
        if (!units.isEmpty()) {
            text("Đề xuất của các đơn vị:");
            remarks(units, "");
        }
    }

    private void remarks(List<Remark> remarks, String none) {
        if (remarks.isEmpty()) {
            said("", none);
        }
        lines(remarks.stream().map(Sentences::remark).toList());
    }

    private void listed(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text(heading).setKeepNext(true);
        if (lines.size() <= LISTED) {
            lines(lines);
        } else {
            lines.subList(0, LISTED).forEach(this::text);
            text("- Và %d sản phẩm khác (Phụ lục II).".formatted(lines.size() - LISTED));
        }
    }

    /** An enumeration: the last item ends the sentence. */
    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var last = i == lines.size() - 1;
            text(last ? lines.get(i).replaceFirst(";$", ".") : lines.get(i));
        }
    }

    private void said(String text, String otherwise) {
        var words = text.isBlank() ? otherwise : text;
        words.lines().filter(line -> !line.isBlank()).map(Words::sentence).forEach(this::text);
    }

    private void caption(String text) {
        var paragraph = document.createParagraph();
        Text.centred(paragraph, text, 13).setBold(true);
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
    }

    private void heading(String text) {
        Text.heading(document.createParagraph(), text);
    }

    private XWPFParagraph text(String text) {
        return Text.body(document.createParagraph(), text);
    }

    private static List<DeliverableLine> which(List<DeliverableLine> lines, Cell... cells) {
        return lines.stream().filter(line -> List.of(cells).contains(line.cell())).toList();
    }
}
