package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.plan.wording.ColumnRole;

/**
 * How many characters a line of each column holds. Where a line ends though the next word would have
 * had room, it is likely that the cell ends.
 */
final class Widths {

    private static final double MOST = 0.9;
    private static final int FEWEST = 3;
    private static final int SLACK = 2;

    private final Map<ColumnRole, List<Integer>> lengths = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Integer> widths = new EnumMap<>(ColumnRole.class);

    void add(ColumnRole role, List<String> lines) {
        var all = lengths.computeIfAbsent(role, any -> new ArrayList<>());
        lines.forEach(line -> all.add(line.length()));
        widths.remove(role);
    }

    /** Characters that are left behind a line once the next word had followed it; 0 where nobody knows. */
    int room(ColumnRole role, String line, String nextWord) {
        int width = widths.computeIfAbsent(role, this::width);
        return width == 0 ? 0 : width - line.length() - 1 - nextWord.length();
    }

    /** What it costs that a line is longer than its column is wide. */
    double excess(ColumnRole role, String line) {
        int width = widths.computeIfAbsent(role, this::width);
        return width == 0 ? 0 : Math.min(Math.max(line.length() - width - SLACK, 0), 10) * 0.2;
    }

    private int width(ColumnRole role) {
        var sorted = lengths.getOrDefault(role, List.of()).stream().sorted().toList();
        return sorted.size() < FEWEST
                ? 0
                : sorted.get((int) Math.floor((sorted.size() - 1) * MOST));
    }
}
