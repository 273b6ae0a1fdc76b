package vn.tiendo.report.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tiendo.report.report.Report;

/** Who issues it, the country's name and motto, number, place and date, kind and subject. */
final class Letterhead {

    private static final int LEFT = Sheet.mm(64);
    private static final int RIGHT = Sheet.textWidth() - LEFT;
    private static final int HEAD = 13;

    private Letterhead() {}

    static void write(XWPFDocument document, Report report) {
        var cells = Grid.sideBySide(document, LEFT, RIGHT);
        issuer(cells.get(0), report.letter().issuingAuthority());
        nation(cells.get(1));
        var numbered = Grid.sideBySide(document, LEFT, RIGHT);
        Text.centred(first(numbered.get(0)), "Số: " + report.letter().number(), HEAD);
        var letter = report.letter();
        Text.centred(
                        first(numbered.get(1)),
                        letter.place() + ", " + Words.longDate(letter.signedOn()),
                        HEAD)
                .setItalic(true);
        subject(document, report);
    }

    private static void issuer(XWPFTableCell cell, String authority) {
        var lines = authority.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var paragraph = first(cell);
        for (var line : lines) {
            var own = line == lines.get(lines.size() - 1);
            Text.centred(paragraph, Words.capitals(unabbreviated(line)), HEAD).setBold(own);
            paragraph = cell.addParagraph();
        }
        Text.rule(paragraph, LEFT * 3 / 10);
    }

    /** A letterhead writes the body's name in full. */
    private static String unabbreviated(String line) {
        return line.replaceFirst("^UBND\\b", "Ủy ban nhân dân")
                .replaceFirst("^HĐND\\b", "Hội đồng nhân dân");
    }

    private static void nation(XWPFTableCell cell) {
        Text.centred(first(cell), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD - 1).setBold(true);
        Text.centred(cell.addParagraph(), "Độc lập - Tự do - Hạnh phúc", HEAD).setBold(true);
        Text.rule(cell.addParagraph(), (RIGHT - Sheet.mm(58)) / 2);
    }

    private static void subject(XWPFDocument document, Report report) {
        var kind = document.createParagraph();
        Text.centred(kind, "BÁO CÁO", Text.BODY).setBold(true);
        kind.setSpacingBefore(280);
        for (var line : subjectLines(report)) {
            Text.centred(document.createParagraph(), line, Text.BODY).setBold(true);
        }
        var rule = document.createParagraph();
        Text.rule(rule, Sheet.textWidth() * 38 / 100);
        rule.setSpacingAfter(200);
    }

    private static List<String> subjectLines(Report report) {
        return List.of("Công tác cải cách hành chính " + report.periodName() + " " + report.year());
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().get(0);
    }
}
