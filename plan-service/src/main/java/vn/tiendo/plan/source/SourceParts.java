package vn.tiendo.plan.source;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.source.SourceBlock.SourceRow;

/** Cuts a text between blocks, and tables between rows, into parts that a store takes as documents. */
final class SourceParts {

    /** In letters, of which the longest take three bytes: 6 of the 16 MB that a document may have. */
    private static final int LARGEST = 2_000_000;

    /** A plan's text fits into one; what needs more than these is none. */
    private static final int MOST = 8;

    private final List<List<SourceBlock>> parts = new ArrayList<>();
    private List<SourceBlock> part = new ArrayList<>();
    private int size;

    private SourceParts(DocumentBlocks text) {
        // they are kept with the first part
        make(SourceBlock.size(text.footnotes()));
        int paragraphs = 0;
        for (var block : text.blocks()) {
            if (block instanceof Paragraph paragraph) {
                add(SourceBlock.paragraph(++paragraphs, paragraph.text()));
            } else if (block instanceof Table table) {
                add(table);
            }
        }
        parts.add(part);
    }

    /** @throws DocumentRefused where the text is larger than any plan's */
    static List<List<SourceBlock>> of(DocumentBlocks text) {
        return List.copyOf(new SourceParts(text).parts);
    }

    private void add(SourceBlock paragraph) {
        make(paragraph.size());
        part.add(paragraph);
    }

    private void add(Table table) {
        make(SourceBlock.FRAME);
        var rows = new ArrayList<SourceRow>();
        for (var row : table.rows()) {
            var kept = SourceRow.of(row);
            if (size + kept.size() > LARGEST && !rows.isEmpty()) {
                part.add(SourceBlock.table(table.number(), rows));
                rows = new ArrayList<>();
            }
            make(kept.size());
            rows.add(kept);
        }
        part.add(SourceBlock.table(table.number(), rows));
    }

    /** Begins another part where this one has no room for so much; what fits into none is refused. */
    private void make(int room) {
        if (size + room > LARGEST && size > 0) {
            parts.add(part);
            part = new ArrayList<>();
            size = 0;
        }
        if (room > LARGEST || parts.size() >= MOST) {
            throw new DocumentRefused(DocumentRefused.Reason.TOO_LARGE);
        }
        size += room;
    }
}
