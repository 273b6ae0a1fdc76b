package vn.tiendo.plan.document.pdf;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** What the codes of a page's letters mean. */
final class LetterCodes {

    private static final float BOLD = 600;

    private LetterCodes() {}

    /** Empty where the document does not say which letter it shows. */
    static String text(PDFont font, int code) {
        var text = font.toUnicode(code);
        if (text == null || text.codePoints().anyMatch(LetterCodes::meansNothing)) {
            return "";
        }
        return text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private static boolean meansNothing(int letter) {
        return letter == 0xFFFD
                || Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    static boolean bold(PDFont font, PDGraphicsState state) {
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        var about = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || about != null && (about.getFontWeight() >= BOLD || about.isForceBold())
                || state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }
}
