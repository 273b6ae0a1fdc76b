package vn.tiendo.defaults.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** What holds where nothing else is said, so that text added by hand looks alike. */
public final class Styles {

    private static final BigInteger HALF_POINTS = BigInteger.valueOf(2L * Text.BODY);

    private Styles() {}

    public static void write(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        defaults.addNewPPrDefault().addNewPPr().addNewWidowControl();
        var run = defaults.addNewRPrDefault().addNewRPr();
        fonts(run.addNewRFonts());
        run.addNewSz().setVal(HALF_POINTS);
        run.addNewSzCs().setVal(HALF_POINTS);
        var language = run.addNewLang();
        language.setVal("vi-VN");
        language.setEastAsia("vi-VN");
        document.createStyles().setStyles(styles);
    }

    private static void fonts(CTFonts fonts) {
        fonts.setAscii(Text.FONT);
        fonts.setHAnsi(Text.FONT);
        fonts.setCs(Text.FONT);
        fonts.setEastAsia(Text.FONT);
    }
}
