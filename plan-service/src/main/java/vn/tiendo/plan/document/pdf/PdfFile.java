package vn.tiendo.plan.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/** Opens a file and reads what its pages show, within bounds. */
final class PdfFile {

    private static final int MOST_PAGES = 300;
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_CONTENT = 32L * 1024 * 1024;

    static {
        FontMappers.set(new BuiltInFont());
    }

    private PdfFile() {}

    static List<PageMarks> pages(byte[] content) {
        PackedStreams.measure(content);
        try (var document =
                Loader.loadPDF(
                        new BoundedSource(content),
                        "",
                        null,
                        null,
                        IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new DocumentRefused(Reason.PROTECTED);
            }
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused(Reason.PROTECTED, locked);
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new DocumentRefused(Reason.DAMAGED, broken);
        } catch (LinkageError otherKindOfLock) {
            throw new DocumentRefused(Reason.PROTECTED, otherKindOfLock);
        } catch (StackOverflowError | OutOfMemoryError hostile) {
            throw new DocumentRefused(Reason.DANGEROUS, hostile);
        }
    }

    private static List<PageMarks> read(PDDocument document) throws IOException {
        var pages = new ArrayList<PageMarks>();
        var reader = new PageReader(new Allowance());
        for (var page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new DocumentRefused(Reason.TOO_LARGE);
            }
            requireModest(page);
            pages.add(reader.read(page, pages.size() + 1));
        }
        return pages;
    }

    /** A page may name the same packed stream a thousand times, and all of them are unpacked at once. */
    private static void requireModest(PDPage page) throws IOException {
        long size = 0;
        int parts = 0;
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            var stream = streams.next();
            if (++parts > 1 || streams.hasNext()) {
                try (var content = stream.createInputStream()) {
                    size += content.transferTo(OutputStream.nullOutputStream());
                }
            }
            if (parts > MOST_PARTS || size > MOST_CONTENT) {
                throw new DocumentRefused(Reason.DANGEROUS);
            }
        }
    }
}
