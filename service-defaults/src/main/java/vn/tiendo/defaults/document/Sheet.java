package vn.tiendo.defaults.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Pages: A4, margins 20 mm top and bottom, 30 mm at the binding edge, 20 mm at the other (Nghị định
 * 30/2020/NĐ-CP, Appendix I, I.2 and I.3).
 */
public final class Sheet {

    public static final int SHORT_EDGE = mm(210);
    public static final int LONG_EDGE = mm(297);
    public static final int BINDING = mm(30);
    public static final int OUTER = mm(20);

    private static final int HEADER = mm(10);

    private Sheet() {}

    public static int mm(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    /** Width of the text of an upright page, in twentieths of a point. */
    public static int textWidth() {
        return SHORT_EDGE - BINDING - OUTER;
    }

    /** Width of the text of a landscape page, whose binding edge is at its top. */
    public static int landscapeTextWidth() {
        return LONG_EDGE - 2 * OUTER;
    }

    /** The body's pages end here; the page number is left out on the first. */
    public static CTSectPr endUpright(XWPFDocument document) {
        var section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        size(section, SHORT_EDGE, LONG_EDGE, STPageOrientation.PORTRAIT);
        margins(section, OUTER, OUTER, BINDING, OUTER);
        section.addNewTitlePg();
        return section;
    }

    /** The rest of the document lies across. */
    public static void landscape(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        size(section, LONG_EDGE, SHORT_EDGE, STPageOrientation.LANDSCAPE);
        margins(section, BINDING, OUTER, OUTER, OUTER);
    }

    private static void size(
            CTSectPr section, int width, int height, STPageOrientation.Enum orientation) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(orientation);
    }

    private static void margins(CTSectPr section, int top, int bottom, int left, int right) {
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
