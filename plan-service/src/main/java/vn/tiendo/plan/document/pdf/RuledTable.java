package vn.tiendo.plan.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table whose cells are bordered: what no line parts is one cell. */
final class RuledTable {

    private static final int MOST_COLUMNS = 63;
    private static final int MOST_ROWS = 500;
    private static final double OUTSIDE = 8;
    private static final double SHORTEST_ROW = 5;
    private static final double LONGEST_PADDING = 8;
    private static final double UNEVEN = 2;

    private final double[] xs;
    private final double[] ys;
    private final int[] region;
    private final Map<Integer, List<Glyph>> letters = new HashMap<>();

    RuledTable(List<Ruling> lines) {
        var across = lines.stream().filter(Ruling::level).toList();
        var down = lines.stream().filter(line -> !line.level()).toList();
        xs = edges(down, across);
        ys = edges(across, down);
        region = new int[isTable() ? columns() * rows() : 0];
        Arrays.setAll(region, i -> i);
        if (isTable()) {
            joinUnparted(walls(down, xs), walls(across, ys));
        }
    }

    private boolean isTable() {
        return xs.length > 2 && ys.length > 1 && columns() <= MOST_COLUMNS && rows() <= MOST_ROWS;
    }

    private void joinUnparted(List<List<Ruling>> down, List<List<Ruling>> across) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (column > 0 && open(down.get(column), ys[row], ys[row + 1])) {
                    region[root(at(row, column))] = root(at(row, column - 1));
                }
                if (row > 0 && open(across.get(row), xs[column], xs[column + 1])) {
                    region[root(at(row, column))] = root(at(row - 1, column));
                }
            }
        }
    }

    private static List<List<Ruling>> walls(List<Ruling> lines, double... edges) {
        var walls = new ArrayList<List<Ruling>>();
        for (double edge : edges) {
            walls.add(lines.stream().filter(l -> Math.abs(l.at() - edge) <= Rulings.SAME).toList());
        }
        return walls;
    }

    /** Lines of one direction, and the ends of the others where the outer lines are left out. */
    private static double[] edges(List<Ruling> lines, List<Ruling> others) {
        var places = new ArrayList<>(lines.stream().map(Ruling::at).toList());
        double least = places.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = places.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        others.stream()
                .flatMap(line -> java.util.stream.Stream.of(line.from(), line.to()))
                .filter(end -> end < least - OUTSIDE || end > most + OUTSIDE)
                .forEach(places::add);
        return Rulings.places(places);
    }

    private static boolean open(List<Ruling> walls, double from, double to) {
        double covered =
                walls.stream()
                        .mapToDouble(wall -> Math.min(wall.to(), to) - Math.max(wall.from(), from))
                        .filter(length -> length > 0)
                        .sum();
        return covered < (to - from) / 2;
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    private int at(int row, int column) {
        return row * columns() + column;
    }

    private int root(int cell) {
        int root = cell;
        while (region[root] != root) {
            region[root] = region[region[root]];
            root = region[root];
        }
        return root;
    }

    /** Takes a letter into the cell that it stands in; false where it stands in none. */
    boolean takes(Glyph glyph) {
        int column = interval(xs, glyph.x() + glyph.width() / 2);
        int row = interval(ys, glyph.middle());
        if (!isTable() || column < 0 || row < 0) {
            return false;
        }
        letters.computeIfAbsent(root(at(row, column)), none -> new ArrayList<>()).add(glyph);
        return true;
    }

    private static int interval(double[] edges, double place) {
        int found = Arrays.binarySearch(edges, place);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= 0 && interval < edges.length - 1 ? interval : -1;
    }

    /** Empty where the lines frame no table: a box around words, a rule between them. */
    Optional<PageTable> on(int page) {
        if (!isTable()) {
            return Optional.empty();
        }
        var cells = new HashMap<Integer, PageCell>();
        var rows = new ArrayList<List<PageCell>>();
        for (int row = 0; row < rows(); row++) {
            var line = row(row, cells);
            if (ys[row + 1] - ys[row] > SHORTEST_ROW || line.stream().anyMatch(c -> !c.empty())) {
                rows.add(line);
            }
        }
        long filled = cells.values().stream().filter(cell -> !cell.empty()).count();
        boolean beside = rows.stream().anyMatch(row -> row.size() > 1);
        return filled < 2 || !beside
                ? Optional.empty()
                : Optional.of(
                        new PageTable(
                                page,
                                ys[0],
                                ys[rows()],
                                padding(cells.values()),
                                List.copyOf(rows)));
    }

    private List<PageCell> row(int row, Map<Integer, PageCell> cells) {
        var line = new ArrayList<PageCell>();
        for (int column = 0; column < columns(); ) {
            int key = root(at(row, column));
            int next = column + 1;
            while (next < columns() && root(at(row, next)) == key) {
                next++;
            }
            var origin = cells.get(key);
            var cell = cell(row, column, next, origin);
            if (origin == null) {
                cells.put(key, cell);
            } else {
                origin.tall = true;
            }
            line.add(cell);
            column = next;
        }
        return line;
    }

    private PageCell cell(int row, int column, int next, @Nullable PageCell origin) {
        int key = root(at(row, column));
        int last = row;
        while (last + 1 < rows() && root(at(last + 1, column)) == key) {
            last++;
        }
        var lines =
                origin == null ? Line.of(letters.getOrDefault(key, List.of())) : List.<Line>of();
        return new PageCell(xs[column], xs[next], ys[last + 1], lines, origin);
    }

    /** Half of what borders and text keep free between them; lines that end early say little of it. */
    private static double padding(Collection<PageCell> cells) {
        double left = LONGEST_PADDING;
        double right = LONGEST_PADDING;
        for (var cell : cells) {
            for (var line : cell.lines) {
                left = Math.min(left, Math.max(line.x() - cell.left, 0));
                right = Math.min(right, Math.max(cell.right - line.end(), 0));
            }
        }
        return (left + Math.min(right, left + UNEVEN)) / 2;
    }
}
