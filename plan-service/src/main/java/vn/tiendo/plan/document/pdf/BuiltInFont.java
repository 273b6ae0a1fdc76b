package vn.tiendo.plan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a document does not bring along. The fonts of the machine are not
 * searched: that takes seconds, leaves a file behind, and the widths that matter are in the document.
 */
final class BuiltInFont implements FontMapper {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont font;

    static void install() {
        if (!(FontMappers.instance() instanceof BuiltInFont)) {
            FontMappers.set(new BuiltInFont());
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo information) {
        return new CIDFontMapping(noOpenType(), font(), true);
    }

    @SuppressWarnings("NullAway") // the mapping's own way to say that it has only a plain font
    private static OpenTypeFont noOpenType() {
        return null;
    }

    private synchronized TrueTypeFont font() {
        var loaded = font;
        if (loaded == null) {
            try (var bytes = BuiltInFont.class.getResourceAsStream(FONT)) {
                if (bytes == null) {
                    throw new IllegalStateException("PDFBox comes without its font");
                }
                loaded = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                font = loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return loaded;
    }
}
