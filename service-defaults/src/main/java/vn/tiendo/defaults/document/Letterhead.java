package vn.tiendo.defaults.document;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Who issues it, the country's name and motto, number, place and date, kind and subject.
 *
 * @param authorities from the superior to the issuing one
 * @param number "Số: 12/KH-UBND"
 * @param placeAndDate "Sông Mai, ngày 05 tháng 01 năm 2026"
 * @param kind "BÁO CÁO", "KẾ HOẠCH"
 */
public record Letterhead(
        List<String> authorities,
        String number,
        String placeAndDate,
        String kind,
        List<String> subject) {

    private static final int LEFT = Sheet.mm(64);
    private static final int RIGHT = Sheet.textWidth() - LEFT;
    private static final int HEAD = 13;

    public Letterhead {
        authorities = List.copyOf(authorities);
        subject = List.copyOf(subject);
    }

    public void write(XWPFDocument document) {
        var cells = Grid.sideBySide(document, LEFT, RIGHT);
        issuer(cells.get(0));
        nation(cells.get(1));
        var numbered = Grid.sideBySide(document, LEFT, RIGHT);
        Text.centred(first(numbered.get(0)), number, HEAD);
        Text.centred(first(numbered.get(1)), placeAndDate, HEAD).setItalic(true);
        subject(document);
    }

    /** A letterhead writes the body's name in capitals and in full. */
    public static String inFull(String authority) {
        return authority
                .replaceFirst("^UBND\\b", "Ủy ban nhân dân")
                .replaceFirst("^HĐND\\b", "Hội đồng nhân dân")
                .toUpperCase(Locale.forLanguageTag("vi-VN"));
    }

    private void issuer(XWPFTableCell cell) {
        var paragraph = first(cell);
        for (int i = 0; i < authorities.size(); i++) {
            var own = i == authorities.size() - 1;
            Text.centred(paragraph, inFull(authorities.get(i)), HEAD).setBold(own);
            paragraph = cell.addParagraph();
        }
        Text.rule(paragraph, LEFT * 3 / 10);
    }

    private static void nation(XWPFTableCell cell) {
        Text.centred(first(cell), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD - 1).setBold(true);
        Text.centred(cell.addParagraph(), "Độc lập - Tự do - Hạnh phúc", HEAD).setBold(true);
        Text.rule(cell.addParagraph(), (RIGHT - Sheet.mm(58)) / 2);
    }

    private void subject(XWPFDocument document) {
        var heading = document.createParagraph();
        Text.centred(heading, kind, Text.BODY).setBold(true);
        heading.setSpacingBefore(280);
        for (var line : subject) {
            Text.centred(document.createParagraph(), line, Text.BODY).setBold(true);
        }
        var rule = document.createParagraph();
        Text.rule(rule, Sheet.textWidth() * 38 / 100);
        rule.setSpacingAfter(200);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().get(0);
    }
}
