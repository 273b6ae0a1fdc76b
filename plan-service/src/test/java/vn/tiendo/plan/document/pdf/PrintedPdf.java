package vn.tiendo.plan.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Prints PDF pages for tests, in points from a page's upper left corner. */
public final class PrintedPdf {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    static final double LEFT = 60;
    static final double RIGHT = 540;
    private static final double PADDING = 5;
    private static final double LEADING = 1.2;

    final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);
    double size = 12;
    boolean ruled = true;
    private boolean turned;
    private double end;
    private double lastY;

    public PrintedPdf() {
        try (var bytes = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    public PrintedPdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** What is drawn on its side from here on is shown upright. */
    PrintedPdf turned() {
        page.setRotation(90);
        turned = true;
        return this;
    }

    public PrintedPdf sized(double points) {
        size = points;
        return this;
    }

    PrintedPdf borderless() {
        ruled = false;
        return this;
    }

    public PrintedPdf text(double x, double y, String words) {
        end = x + width(words);
        lastY = y;
        draw(
                out -> {
                    out.beginText();
                    out.setFont(font, (float) size);
                    double height = page.getMediaBox().getHeight();
                    out.setTextMatrix(
                            turned
                                    ? Matrix.getRotateInstance(Math.PI / 2, (float) y, (float) x)
                                    : Matrix.getTranslateInstance((float) x, (float) (height - y)));
                    out.showText(words);
                    out.endText();
                });
        return this;
    }

    /** Small and raised, behind what was printed last. */
    PrintedPdf raised(String mark) {
        double usual = size;
        return sized(usual * 0.6).text(end, lastY - usual * 0.33, mark).sized(usual);
    }

    /** Words spread from the left margin to the right one. */
    PrintedPdf justified(double x, double y, String line) {
        var words = line.split(" ");
        double free = RIGHT - x;
        for (var word : words) {
            free -= width(word);
        }
        double at = x;
        for (var word : words) {
            text(at, y, word);
            at = end + free / (words.length - 1);
        }
        return this;
    }

    PrintedPdf centred(double y, String words) {
        return text((LEFT + RIGHT - width(words)) / 2, y, words);
    }

    private double width(String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the table's border, as a box thin as a hair: so some word processors draw it. */
    PrintedPdf line(double x, double y, double toX, double toY) {
        draw(
                out -> {
                    out.addRect(
                            (float) x,
                            (float) (page.getMediaBox().getHeight() - toY),
                            (float) Math.max(toX - x, 0.5),
                            (float) Math.max(toY - y, 0.5));
                    out.fill();
                });
        return this;
    }

    /** The words broken into lines that fit a cell. */
    public String wrapped(String words, double room) {
        var lines = new StringBuilder();
        var line = "";
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = line.isEmpty() || width(longer) <= room - 2 * PADDING;
            if (!fits) {
                lines.append(line).append('\n');
            }
            line = fits ? longer : word;
        }
        return lines.append(line).toString();
    }

    /** What a row of these cells takes. */
    public double height(String... cells) {
        int most = 1;
        for (var cell : cells) {
            most = Math.max(most, cell == null ? 1 : cell.split("\n").length);
        }
        return most * size * LEADING + 4;
    }

    /** One row, its cells' lines parted by line ends; null leaves a cell to the one before it. */
    public double row(double top, double[] edges, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                var lines = cells[i].split("\n");
                for (int n = 0; n < lines.length; n++) {
                    if (!lines[n].isEmpty()) {
                        text(edges[i] + PADDING, top + size + n * size * LEADING, lines[n]);
                    }
                }
            }
        }
        double bottom = top + height(cells);
        if (ruled) {
            line(edges[0], bottom, edges[cells.length], bottom);
            line(edges[0], top, edges[cells.length], top);
            for (int i = 0; i <= cells.length; i++) {
                if (i == cells.length || cells[i] != null) {
                    line(edges[i], top, edges[i], bottom);
                }
            }
        }
        return bottom;
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] locked(String password, boolean readable) {
        var allowed = new AccessPermission();
        allowed.setCanExtractContent(readable);
        try {
            document.protect(new StandardProtectionPolicy("chủ", password, allowed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    /** A file of these objects, the first of them its root. */
    static byte[] raw(String... objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        file.append("trailer <</Root 1 0 R /Size ")
                .append(objects.length + 1)
                .append(">>\nstartxref\n0\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    private void draw(Drawing drawing) {
        try (var out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
