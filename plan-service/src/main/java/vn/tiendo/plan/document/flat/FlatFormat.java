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
            at = end(lines, begin, heading, section);
            tables++;
            blocks.add(
                    new FlatTable(heading, lines.subList(begin + heading.lines(), at))
                            .read(tables));
        }
        blocks.addAll(Reflow.paragraphs(lines.subList(at, lines.size())));
        return new DocumentBlocks(List.copyOf(blocks), footnotes.notes(), Words.damaged(text));
    }

    /** "2. Cải cách bộ máy" where "1. Cải cách thể chế" stood above the table: another table begins. */
    private static boolean nextTitle(ItemLabel before, String line) {
        return ItemLabel.of(line)
                .filter(label -> !label.rest().isBlank())
                .filter(label -> before.next().equals(label.text()))
                .isPresent();
    }

    /** What counts the table among others; a section's own number does not. */
    private static Optional<ItemLabel> title(List<Line> lines, int begin) {
        return Optional.of(begin)
                .filter(at -> at > 0)
                .flatMap(at -> ItemLabel.of(lines.get(at - 1).text()))
                .filter(label -> label.kind() != ItemLabel.Kind.ROMAN)
                .filter(label -> label.kind() != ItemLabel.Kind.UPPER && !label.dash());
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
                .filter(
                        label ->
                                label.kind() == ItemLabel.Kind.ROMAN
                                        || label.kind() == ItemLabel.Kind.UPPER)
                .filter(label -> Words.shouted(label.rest()) && label.rest().contains(" "))
                .map(ItemLabel::text);
    }

    private static int end(List<Line> lines, int begin, Heading heading, String section) {
        var title = title(lines, begin);
        for (int i = begin + heading.lines(); i < lines.size(); i++) {
            var line = lines.get(i).text();
            if (title.isPresent()
                    && nextTitle(title.get(), line)
                    && heading.repeatedAt(lines, i + 1)) {
                return i;
            }
            var label = sectionLabel(line);
            boolean next = label.isPresent() && Labels.followsSection(label.get(), section);
            if (next || ClosingWords.close(line) || ClosingWords.headRecipients(line)) {
                return i;
            }
        }
        return lines.size();
    }
}
