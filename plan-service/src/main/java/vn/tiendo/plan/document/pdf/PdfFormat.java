package vn.tiendo.plan.document.pdf;

import java.nio.charset.StandardCharsets;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.wording.Words;

/** PDF documents that hold text. A scan holds none. */
public final class PdfFormat implements DocumentFormat {

    private static final byte[] MARK = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean recognises(byte[] content) {
        return DocumentFormat.begins(content, MARK);
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        var marks = PdfFile.pages(content);
        if (marks.stream().allMatch(page -> page.glyphs().isEmpty())) {
            throw new DocumentRefused(Reason.NO_TEXT);
        }
        long repaired =
                marks.stream()
                        .flatMap(page -> page.glyphs().stream())
                        .mapToLong(glyph -> Words.damaged(glyph.text()))
                        .sum();
        var pages = Furniture.without(marks.stream().map(Page::of).toList());
        var notes = Footnotes.of(pages);
        return new DocumentBlocks(Flow.of(LooseTables.in(notes.pages())), notes.texts(), repaired);
    }
}
