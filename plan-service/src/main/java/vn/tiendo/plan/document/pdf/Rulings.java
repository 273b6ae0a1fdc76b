package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that were drawn in pieces, made whole, and gathered where they cross each other. */
final class Rulings {

    /** Double lines, and the borders of neighbouring cells, lie no further apart. */
    static final double SAME = 3;

    private static final double GAP = 4;

    /** More lines than a page of tables has: a drawing. */
    private static final int MOST = 3_000;

    private Rulings() {}

    static List<Ruling> whole(List<Ruling> pieces) {
        var whole = new ArrayList<Ruling>();
        for (boolean level : new boolean[] {true, false}) {
            var open = new ArrayList<Ruling>();
            var sorted =
                    pieces.stream()
                            .filter(piece -> piece.level() == level)
                            .sorted(
                                    Comparator.comparingDouble(Ruling::at)
                                            .thenComparingDouble(Ruling::from))
                            .toList();
            for (var piece : sorted) {
                open.removeIf(line -> line.at() < piece.at() - SAME / 2 && whole.add(line));
                add(piece, open);
            }
            whole.addAll(open);
        }
        return whole.size() > MOST ? List.of() : whole;
    }

    private static void add(Ruling piece, List<Ruling> open) {
        double from = piece.from();
        double to = piece.to();
        double at = piece.at();
        for (var lines = open.iterator(); lines.hasNext(); ) {
            var line = lines.next();
            if (line.from() <= to + GAP && line.to() >= from - GAP) {
                lines.remove();
                from = Math.min(from, line.from());
                to = Math.max(to, line.to());
                at = line.at();
            }
        }
        open.add(new Ruling(piece.level(), at, from, to));
    }

    /** Groups of lines that hang together by crossings. */
    static List<List<Ruling>> crossing(List<Ruling> lines) {
        var left = new ArrayList<>(lines);
        var groups = new ArrayList<List<Ruling>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<Ruling>();
            group.add(left.remove(left.size() - 1));
            for (int i = 0; i < group.size(); i++) {
                var line = group.get(i);
                left.removeIf(other -> other.meets(line, SAME) && group.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    /** Places that lie close together count once. */
    static double[] places(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        var places = new ArrayList<Double>();
        for (double place : sorted) {
            if (places.isEmpty() || place - places.get(places.size() - 1) > SAME) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
