package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document without its format: paragraphs and tables in reading order.
 *
 * @param footnotes the notes' texts, their marks left out of the blocks
 * @param repaired how many damaged characters were put right
 */
record DocumentBlocks(List<Block> blocks, List<String> footnotes, long repaired) {

    Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
