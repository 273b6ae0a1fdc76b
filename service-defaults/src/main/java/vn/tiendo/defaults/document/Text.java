package vn.tiendo.defaults.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Paragraphs in the fonts and spacing of an official document. */
public final class Text {

    public static final String FONT = "Times New Roman";
    public static final int BODY = 14;

    private static final int FIRST_LINE = Sheet.mm(10);
    private static final int AFTER = 120;
    private static final double LINES = 1.1;

    private Text() {}

    /** Body text: justified, first line indented by 1 cm, 6 pt after it. */
    public static XWPFParagraph body(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(AFTER);
        paragraph.setSpacingBetween(LINES);
        run(paragraph, text, BODY);
        return paragraph;
    }

    /** A heading within the body, kept with what follows. */
    public static XWPFParagraph heading(XWPFParagraph paragraph, String text) {
        body(paragraph, "");
        paragraph.setKeepNext(true);
        run(paragraph, text, BODY).setBold(true);
        return paragraph;
    }

    public static XWPFRun centred(XWPFParagraph paragraph, String text, int size) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return run(paragraph, text, size);
    }

    public static XWPFRun left(XWPFParagraph paragraph, String text, int size) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(0);
        return run(paragraph, text, size);
    }

    /**
     * A rule below a centred line: an empty paragraph with a border, drawn in from both sides.
     *
     * @param inset from each side, in twentieths of a point
     */
    public static void rule(XWPFParagraph paragraph, int inset) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(inset);
        paragraph.setIndentationRight(inset);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(0);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
        paragraph.getCTP().getPPr().getPBdr().getTop().setSpace(BigInteger.ZERO);
        run(paragraph, "", 4);
    }

    public static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }
}
