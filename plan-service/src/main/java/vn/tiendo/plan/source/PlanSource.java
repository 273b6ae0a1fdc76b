package vn.tiendo.plan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.importing.Place;

/**
 * A part of the text that a plan was read from; most texts have one part.
 *
 * @param part from 1
 * @param parts how many there are
 * @param head where the fields of the plan's head stand, by their names; with the first part
 */
public record PlanSource(
        String plan,
        String authority,
        SourceFile file,
        int part,
        int parts,
        Map<String, Place> head,
        List<SourceBlock> blocks,
        List<String> footnotes) {

    public PlanSource {
        head = head == null ? Map.of() : Map.copyOf(head);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
    }

    static String id(String plan, int part) {
        return plan + "-" + part;
    }

    String id() {
        return id(plan, part);
    }

    /** The same with what follows, a table that was cut put together again. */
    PlanSource joined(PlanSource next) {
        var all = new ArrayList<>(blocks);
        for (var block : next.blocks()) {
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).goesOnIn(block) && block.table() != null) {
                var rows = new ArrayList<>(all.get(last).rows());
                rows.addAll(block.rows());
                all.set(last, SourceBlock.table(block.table(), rows));
            } else {
                all.add(block);
            }
        }
        return new PlanSource(plan, authority, file, part, parts, head, all, footnotes);
    }
}
