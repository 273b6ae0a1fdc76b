package vn.tiendo.plan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.tiendo.defaults.document.Grid;
import vn.tiendo.defaults.document.Grid.Column;
import vn.tiendo.defaults.document.Letterhead;
import vn.tiendo.defaults.document.PageNumbers;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.defaults.document.Styles;
import vn.tiendo.defaults.document.Text;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.plan.Plan;

/** Writes a plan as DOCX: the text upright, the table of its tasks across. */
public final class PlanDocument {

    private static final int FONT = 12;

    /** Room for the hand. */
    private static final int SIGNATURE_LINES = 4;

    private static final int[] WIDTHS = {13, 92, 40, 42, 40, 30};

    private final XWPFDocument document;
    private final Plan plan;
    private final HeadWords head;
    private final FrameWords frame;

    private PlanDocument(XWPFDocument document, Plan plan, UnaryOperator<String> unitName) {
        this.document = document;
        this.plan = plan;
        this.head = new HeadWords(plan, unitName);
        this.frame = new FrameWords(plan.frame(), head.committee());
    }

    /**
     * @param unitName how a unit that a person settled by its id is called; any other name as it is
     */
    public static byte[] of(Plan plan, UnaryOperator<String> unitName) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(plan.head().title());
            new PlanDocument(document, plan, unitName).write(unitName);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(UnaryOperator<String> unitName) {
        Styles.write(document);
        PageNumbers.write(document);
        new Letterhead(
                        head.authorities(),
                        head.number(),
                        head.placeAndDate(),
                        "KẾ HOẠCH",
                        List.of(head.subject()))
                .write(document);
        plan.frame().preamble().forEach(this::text);
        sections(unitName);
        signature();
        var upright = Sheet.endUpright(document);
        Sheet.landscape(document);
        PageNumbers.share(document, upright);
        appendix(unitName);
    }

    private void sections(UnaryOperator<String> unitName) {
        var sections = new ArrayList<String>();
        if (!plan.objectives().isEmpty()) {
            section(sections, "MỤC TIÊU");
            plan.objectives().forEach(this::objective);
        }
        section(sections, "NHIỆM VỤ");
        text(
                "Các nhiệm vụ, sản phẩm, đơn vị thực hiện và thời hạn hoàn thành được nêu tại Phụ lục kèm theo Kế hoạch này.");
        var standingBody = plan.head().standingBody();
        var duties = frame.duties();
        if (!duties.isEmpty()) {
            section(sections, "TỔ CHỨC THỰC HIỆN");
            duties.forEach(this::text);
        } else if (standingBody != null) {
            section(sections, "TỔ CHỨC THỰC HIỆN");
            text(
                    unitName.apply(standingBody)
                            + " là đầu mối theo dõi, đôn đốc và tổng hợp báo cáo kết quả thực hiện Kế hoạch này.");
        }
        text(frame.closing(head.plan()));
    }

    private void section(List<String> before, String title) {
        before.add(title);
        var roman = List.of("I", "II", "III").get(before.size() - 1);
        Text.heading(document.createParagraph(), roman + ". " + title);
    }

    private void objective(Objective objective) {
        text(ObjectiveLabel.of(objective) + objective.text());
    }

    private void text(String words) {
        Text.body(document.createParagraph(), words);
    }

    private void signature() {
        var space = document.createParagraph();
        space.setSpacingAfter(0);
        space.setKeepNext(true);
        int left = Sheet.textWidth() * 45 / 100;
        var cells = Grid.sideBySide(document, left, Sheet.textWidth() - left);
        var heading = Text.left(cells.get(0).getParagraphs().get(0), "Nơi nhận:", 12);
        heading.setBold(true);
        heading.setItalic(true);
        for (var line : frame.recipients()) {
            Text.left(cells.get(0).addParagraph(), line, 11);
        }
        var paragraph = cells.get(1).getParagraphs().get(0);
        for (var line : frame.signedAs()) {
            Text.centred(paragraph, line, Text.BODY).setBold(true);
            paragraph = cells.get(1).addParagraph();
        }
        var signatory = plan.frame().signatory();
        if (signatory != null) {
            for (int line = 0; line < SIGNATURE_LINES; line++) {
                paragraph = cells.get(1).addParagraph();
            }
            Text.centred(paragraph, signatory, Text.BODY).setBold(true);
        }
    }

    private void appendix(UnaryOperator<String> unitName) {
        centred("Phụ lục").setBold(true);
        centred("DANH MỤC NHIỆM VỤ").setBold(true);
        centred("(Kèm theo %s)".formatted(head.plan())).setItalic(true);
        Text.left(document.createParagraph(), "", 6);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < WIDTHS.length; i++) {
            var alignment = i == 0 || i == 5 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            columns.add(new Column(Sheet.mm(WIDTHS[i]), TaskTable.HEADINGS.get(i), alignment));
        }
        var grid = Grid.ruled(document, columns, FONT);
        for (var part : TaskTable.of(plan, unitName)) {
            var first = part.rows().get(0);
            if (part.title()) {
                grid.titleRow(List.of(first.get(0)), first.get(1));
            } else {
                grid.rows(part.rows(), Set.copyOf(TaskTable.OF_TASK));
            }
        }
        var abbreviations = frame.abbreviations();
        if (!abbreviations.isEmpty()) {
            Text.left(document.createParagraph(), abbreviations, FONT).setItalic(true);
        }
    }

    private XWPFRun centred(String words) {
        return Text.centred(document.createParagraph(), words, Text.BODY);
    }
}
