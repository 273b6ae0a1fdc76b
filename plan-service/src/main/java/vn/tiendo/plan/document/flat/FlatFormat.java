package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.text.PlainText;
import vn.tiendo.plan.wording.ClosingWords;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/** Text without tabs in which the heading of a table stands over broken lines. */
public final class FlatFormat implements DocumentFormat {

    /** Ten times what a plan of 120 rows takes. */
    private static final int MOST_LINES = 20_000;

    @Override
    public boolean recognises(byte[] content) {
        return PlainText.of(content)
                .filter(text -> text.indexOf('\t') < 0)
                .map(text -> Lines.of(text, new Pieces()))
                .map(lines -> lines.subList(0, Math.min(lines.size(), MOST_LINES)))
                .filter(lines -> new Headings(lines).from(0).isPresent())
                .isPresent();
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        var text = PlainText.modest(content);
        var footnotes = Footnotes.in(Lines.of(text, new Pieces()));
        var lines = footnotes.kept();
        if (lines.size() > MOST_LINES) {
            throw new DocumentRefused(DocumentRefused.Reason.TOO_LARGE);
        }
        var headings = new Headings(lines);
        var blocks = new ArrayList<Block>();
        var section = "";
        int tables = 0;
        int at = 0;
        for (var found = headings.from(0); found.isPresent(); found = headings.from(at)) {
            int begin = found.get().at();
            blocks.addAll(Reflow.paragraphs(lines.subList(at, begin)));
            var heading = found.get().heading();
            section = section(lines.subList(at, begin)).orElse(section);
            at = end(lines, begin + heading.lines(), section);
            tables++;
            blocks.add(
                    new FlatTable(heading, lines.subList(begin + heading.lines(), at))
                            .read(tables));
        }
        blocks.addAll(Reflow.paragraphs(lines.subList(at, lines.size())));
        return new DocumentBlocks(List.copyOf(blocks), footnotes.notes(), Words.damaged(text));
    }

    /** The number of the last section that begins in these lines. */
    private static Optional<String> section(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var label = sectionLabel(lines.get(i).text());
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sectionLabel(String line) {
        return ItemLabel.of(line)
                .filter(label -> label.kind() == ItemLabel.Kind.ROMAN)
                .filter(label -> Words.shouted(label.rest()) && label.rest().contains(" "))
                .map(ItemLabel::text);
    }

    private static int end(List<Line> lines, int from, String section) {
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i).text();
            var label = sectionLabel(line);
            boolean next = label.isPresent() && Labels.followsRoman(label.get(), section);
            if (next || ClosingWords.close(line) || ClosingWords.headRecipients(line)) {
                return i;
            }
        }
        return lines.size();
    }
}
