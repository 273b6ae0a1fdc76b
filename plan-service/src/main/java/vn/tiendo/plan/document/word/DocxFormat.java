package vn.tiendo.plan.document.word;

import java.util.List;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.xml.ZipParts;

/** Word documents: a ZIP that holds {@code word/document.xml}. Any other ZIP is another type. */
public final class DocxFormat implements DocumentFormat {

    private static final String BODY = "word/document.xml";

    @Override
    public boolean recognises(byte[] content) {
        return DocumentFormat.begins(content, (byte) 'P', (byte) 'K');
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        try (var parts = ZipParts.open(content)) {
            if (!parts.has(BODY)) {
                throw new DocumentRefused(Reason.UNKNOWN_TYPE);
            }
            var numbering =
                    parts.read("word/numbering.xml", NumberingPart::read)
                            .orElseGet(NumberingPart::none);
            var styles =
                    parts.read("word/styles.xml", StylesPart::read).orElseGet(StylesPart::none);
            var labels = new AutomaticLabels(numbering, styles);
            var notes = parts.read("word/footnotes.xml", DocxFootnotes::read).orElseGet(List::of);
            return parts.read(BODY, xml -> new DocxBody(xml, labels).read(notes)).orElseThrow();
        }
    }
}
