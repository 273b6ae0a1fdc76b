package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Sentences;
import vn.tiendo.plan.wording.Words;

/**
 * What follows a label up to the next one.
 *
 * @param label as printed
 * @param depth how many levels lie above it
 * @param parts its lines, in two where the heading of a new page stood between them
 */
record Item(String label, int depth, List<List<Line>> parts) {

    /**
     * Where the row stands on its page: what is odd elsewhere is to be expected there.
     *
     * @param below the page ends with it
     * @param above the page begins with it
     */
    record Edges(boolean below, boolean above) {

        double excuse(ColumnRole role, List<String> lines) {
            boolean hangs = role != ColumnRole.ACTIVITY && role != ColumnRole.DEADLINE;
            double ends = below && hangs && Sentences.open(Words.joined(lines)) ? 2.5 : 0;
            double begins = above && hangs && Words.startsLower(lines.get(0)) ? 2.5 : 0;
            return ends + begins;
        }
    }

    static Item of(String label, int depth, Line first) {
        var item = new Item(label, depth, new ArrayList<>());
        item.parts.add(new ArrayList<>());
        if (!first.text().isEmpty()) {
            item.parts.get(0).add(first);
        }
        return item;
    }

    void add(Line line) {
        parts.get(parts.size() - 1).add(line);
    }

    void cut() {
        if (!parts.get(parts.size() - 1).isEmpty()) {
            parts.add(new ArrayList<>());
        }
    }

    /** Cut through by the end of a page. */
    boolean parted() {
        return parts.size() == 2 && !parts.get(1).isEmpty();
    }

    /** The heading of a new page came right behind it. */
    boolean endsPage() {
        return parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
    }

    List<Line> lines() {
        return parts.stream().flatMap(List::stream).toList();
    }
}
