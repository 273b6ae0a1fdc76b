package vn.tiendo.plan.document;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * A document without its format: paragraphs and tables in reading order.
 *
 * @param footnotes the notes' texts, their marks left out of the blocks
 * @param repaired how many damaged characters were put right
 */
public record DocumentBlocks(List<Block> blocks, List<String> footnotes, long repaired) {

    /** Many times the longest that a plan prints; reading one can take the square of its length. */
    private static final int LONGEST_TEXT = 10_000;

    /** Four times what a plan may hold. */
    private static final int MOST_ROWS = 20_000;

    /** Itself, or a refusal where no plan would be so long. */
    public DocumentBlocks modest() {
        var texts =
                blocks.stream()
                        .flatMap(
                                block ->
                                        block instanceof Paragraph paragraph
                                                ? Stream.of(paragraph.text().length())
                                                : ((Table) block).cells().map(Cell::length));
        if (texts.anyMatch(length -> length > LONGEST_TEXT)
                || footnotes.stream().anyMatch(note -> note.length() > LONGEST_TEXT)
                || tables().mapToInt(table -> table.rows().size()).sum() > MOST_ROWS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        return this;
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
