package vn.tiendo.plan.importing;

import java.util.List;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.flat.FlatFormat;
import vn.tiendo.plan.document.pdf.PdfFormat;
import vn.tiendo.plan.document.sheet.XlsxFormat;
import vn.tiendo.plan.document.text.CsvFormat;
import vn.tiendo.plan.document.text.TextFormat;
import vn.tiendo.plan.document.word.DocxFormat;

/** Finds the format of a file by its content and turns it into blocks, or says why not. */
final class DocumentFormats {

    static final int LARGEST = 20 * 1024 * 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<DocumentFormat> formats =
            List.of(
                    new XlsxFormat(),
                    new DocxFormat(),
                    new PdfFormat(),
                    new CsvFormat(),
                    new FlatFormat(),
                    new TextFormat());

    DocumentBlocks read(byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        if (DocumentFormat.begins(content, OLE2)) {
            throw new DocumentRefused(Reason.PROTECTED);
        }
        return formats.stream()
                .filter(format -> format.recognises(content))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused(Reason.UNKNOWN_TYPE))
                .read(content)
                .modest();
    }
}
