package vn.tiendo.defaults.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** Page numbers in Arabic figures, centred at the top, none on the first page. */
public final class PageNumbers {

    private PageNumbers() {}

    public static void write(XWPFDocument document) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var paragraph = header.getParagraphArray(0);
        var number = paragraph == null ? header.createParagraph() : paragraph;
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var properties = run.addNewRPr();
        var fonts = properties.addNewRFonts();
        fonts.setAscii(Text.FONT);
        fonts.setHAnsi(Text.FONT);
        properties.addNewSz().setVal(java.math.BigInteger.valueOf(26));
        run.addNewT().setStringValue("2");
    }

    /** The same numbers in an earlier section: the document's own reference is the last section's. */
    public static void share(XWPFDocument document, CTSectPr earlier) {
        var own = document.getDocument().getBody().getSectPr().getHeaderReferenceArray(0);
        var reference = earlier.addNewHeaderReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(own.getId());
    }
}
