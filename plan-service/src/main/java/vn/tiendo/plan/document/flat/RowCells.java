package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Units;

/**
 * Cuts the words of a row into its cells, in the order of the columns, so that the sum of the judge's
 * scores is the highest (dynamic programming). A row may hold several deliverables with deadlines of
 * their own: behind the last column the next one begins.
 */
final class RowCells {

    private record Span(int from, int to) {}

    private record Step(double score, @Nullable Step before, int column, @Nullable Span span) {}

    static final double ANOTHER_GROUP_COSTS = 2;
    private static final double NOTHING_BESIDE = -0.2;
    private static final double DEADLINE_ABOVE = -1.2;
    private static final Pattern LISTED = Pattern.compile("^[-–+•].*");

    private final List<ColumnRole> columns;
    private final Strip strip;
    private final Judge judge;
    private final Item.Edges edges;
    private final List<Integer> ends = new ArrayList<>();
    private final Map<Long, Double> scores = new HashMap<>();

    /**
     * @param columns without the one of the labels
     */
    RowCells(List<ColumnRole> columns, Strip strip, Judge judge, Item.Edges edges) {
        this.columns = columns;
        this.strip = strip;
        this.judge = judge;
        this.edges = edges;
        ends.addAll(ends(strip));
    }

    /** Where cells may end: with a line, before more than one blank, and before words that begin one. */
    static List<Integer> ends(Strip strip) {
        var ends = new ArrayList<Integer>();
        for (int i = 1; i < strip.size(); i++) {
            if (strip.startsLine(i) || strip.gap(i) || mayBegin(strip, i)) {
                ends.add(i);
            }
        }
        ends.add(strip.size());
        return ends;
    }

    private static boolean mayBegin(Strip strip, int at) {
        var word = strip.word(at);
        if (!Character.isUpperCase(word.codePointAt(0)) && !word.matches("\\d.*")) {
            return false;
        }
        var rest = strip.text(at, Math.min(strip.size(), at + 4));
        return TimeWords.begin(rest) || Units.beginsUnit(rest) || Products.beginsProduct(rest);
    }

    Cut best() {
        int last = columns.size();
        var states = new Step[strip.size() + 1][last + 1][2];
        states[0][0][0] = new Step(0, null, -1, null);
        for (int at = 0; at <= strip.size(); at++) {
            for (int again = 0; again < 2; again++) {
                for (int column = 0; column < last; column++) {
                    if (states[at][column][again] != null) {
                        leave(states, at, column, again);
                    }
                }
            }
            another(states, at);
        }
        var end = better(states[strip.size()][last][0], states[strip.size()][last][1]);
        return end == null ? Cut.NONE : new Cut(end.score(), groups(end));
    }

    private void leave(Step[][][] states, int at, int column, int again) {
        var step = states[at][column][again];
        var role = columns.get(column);
        double nothing =
                again == 0 || role == ColumnRole.DELIVERABLE
                        ? Judge.empty(role)
                        : role == ColumnRole.DEADLINE ? DEADLINE_ABOVE : NOTHING_BESIDE;
        put(states, at, column + 1, again, new Step(step.score() + nothing, step, column, null));
        boolean oncePerTask = role == ColumnRole.ACTIVITY && again == 1;
        if (at == strip.size()
                || oncePerTask
                        && !(strip.startsLine(at) && LISTED.matcher(strip.word(at)).matches())) {
            return;
        }
        for (int end : ends) {
            if (end > at) {
                double score = step.score() + score(column, at, end);
                put(
                        states,
                        end,
                        column + 1,
                        again,
                        new Step(score, step, column, new Span(at, end)));
            }
        }
    }

    private void another(Step[][][] states, int at) {
        var step = better(states[at][columns.size()][0], states[at][columns.size()][1]);
        if (step != null && at > 0 && at < strip.size()) {
            put(states, at, 0, 1, new Step(step.score() - ANOTHER_GROUP_COSTS, step, -1, null));
            // the loop over this position's columns is over: those of the new group are left now
            for (int column = 0; column < columns.size(); column++) {
                if (states[at][column][1] != null) {
                    leave(states, at, column, 1);
                }
            }
        }
    }

    private double score(int column, int from, int to) {
        long key = ((long) column * (strip.size() + 1) + from) * (strip.size() + 1) + to;
        return scores.computeIfAbsent(
                key,
                any -> {
                    var role = columns.get(column);
                    if (Judge.tooLong(role, to - from)) {
                        return Judge.NEVER;
                    }
                    var lines = strip.lines(from, to);
                    return judge.score(role, lines)
                            + Judge.within(role, strip, from)
                            + edges.excuse(role, lines);
                });
    }

    private static void put(Step[][][] states, int at, int column, int again, Step step) {
        states[at][column][again] = better(states[at][column][again], step);
    }

    private static @Nullable Step better(@Nullable Step one, @Nullable Step other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score() > one.score() ? other : one;
    }

    private List<Cut.Group> groups(Step end) {
        var groups = new ArrayList<Cut.Group>();
        var cells = new EnumMap<ColumnRole, List<String>>(ColumnRole.class);
        for (Step step = end; step != null; step = step.before()) {
            var span = step.span();
            if (span != null) {
                cells.put(columns.get(step.column()), strip.lines(span.from(), span.to()));
            }
            if (step.column() == -1) {
                groups.add(0, new Cut.Group(cells.clone()));
                cells.clear();
            }
        }
        return groups;
    }
}
