package vn.tiendo.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tiendo.defaults.document.Grid;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.defaults.document.Text;
import vn.tiendo.report.report.Report;

/** Recipients at the left, who signs at the right; both stay on one page. */
final class Signature {

    private static final int LEFT = Sheet.textWidth() * 45 / 100;
    private static final int ROOM_FOR_THE_SEAL = 5;

    private Signature() {}

    static void write(XWPFDocument document, Report report) {
        var space = document.createParagraph();
        space.setSpacingAfter(0);
        Text.run(space, "", 6);
        space.setKeepNext(true);
        var cells = Grid.sideBySide(document, LEFT, Sheet.textWidth() - LEFT);
        recipients(cells.get(0), report);
        signatory(cells.get(1), report);
    }

    private static void recipients(XWPFTableCell cell, Report report) {
        var heading = Text.left(cell.getParagraphs().get(0), "Nơi nhận:", 12);
        heading.setBold(true);
        heading.setItalic(true);
        for (var recipient :
                List.of(
                        "- Sở Nội vụ (để báo cáo);",
                        "- Lãnh đạo cơ quan;",
                        "- Các phòng, ban, đơn vị;",
                        "- Lưu: VT, " + report.letter().standingBody() + ".")) {
            Text.left(cell.addParagraph(), recipient, 11);
        }
    }

    private static void signatory(XWPFTableCell cell, Report report) {
        var paragraph = cell.getParagraphs().get(0);
        for (var line : report.letter().signedAs().lines().toList()) {
            Text.centred(paragraph, Words.capitals(line.strip()), Text.BODY).setBold(true);
            paragraph = cell.addParagraph();
        }
        for (int i = 1; i < ROOM_FOR_THE_SEAL; i++) {
            Text.centred(paragraph, "", Text.BODY);
            paragraph = cell.addParagraph();
        }
        Text.centred(paragraph, report.letter().signatory(), Text.BODY).setBold(true);
    }
}
