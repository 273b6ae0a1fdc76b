package vn.tiendo.portal.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Chip;

/**
 * A row of a comparison: a task in both plans, or in one of them.
 *
 * @param at place in the plan after; of a task that is gone, in the plan before
 * @param what how the task differs; a task that is merely numbered otherwise is {@code MOVED}
 * @param area label of its area in its plan
 * @param areaBefore of a task that moved to another area
 * @param conditionBefore "nếu có …" that was or is said, where that changed
 */
record ComparedTask(
        int at,
        Set<Difference> what,
        String area,
        @Nullable ComparedSide before,
        @Nullable ComparedSide after,
        @Nullable String areaBefore,
        @Nullable String conditionBefore,
        @Nullable String conditionAfter) {

    static ComparedTask of(Comparison.Pair pair, Map<String, String> units) {
        var condition = pair.condition();
        return new ComparedTask(
                pair.after().at(),
                what(pair),
                pair.after().area(),
                ComparedSide.before(pair, units),
                ComparedSide.after(pair, units),
                pair.area() == null ? null : pair.area().before(),
                condition == null ? null : condition.before(),
                condition == null ? null : condition.after());
    }

    static ComparedTask appeared(Comparison.Lone lone, Map<String, String> units) {
        return alone(lone, Difference.NEW, null, ComparedSide.alone(lone.task(), units));
    }

    static ComparedTask gone(Comparison.Lone lone, Map<String, String> units) {
        return alone(lone, Difference.GONE, ComparedSide.alone(lone.task(), units), null);
    }

    private static ComparedTask alone(
            Comparison.Lone lone,
            Difference what,
            @Nullable ComparedSide before,
            @Nullable ComparedSide after) {
        var task = lone.task();
        return new ComparedTask(
                task.at(), EnumSet.of(what), task.area(), before, after, null, null, null);
    }

    private static Set<Difference> what(Comparison.Pair pair) {
        var what = EnumSet.noneOf(Difference.class);
        if (pair.activity() != null || pair.condition() != null) {
            what.add(Difference.WORDS);
        }
        if (pair.area() != null) {
            what.add(Difference.AREA);
        }
        if (pair.lead().any()) {
            what.add(Difference.LEAD);
        }
        if (pair.coordinating().any()) {
            what.add(Difference.COORDINATING);
        }
        for (var product : pair.deliverables()) {
            if (product.deadline() != null) {
                what.add(Difference.DEADLINE);
            }
            if (product.before() == null || product.after() == null || product.name() != null) {
                what.add(Difference.PRODUCT);
            }
        }
        boolean renumbered = !number(pair.before()).equals(number(pair.after()));
        if (renumbered) {
            what.add(Difference.MOVED);
        }
        if (pair.changed()) {
            what.add(Difference.CHANGED);
        } else if (!renumbered) {
            what.add(Difference.SAME);
        }
        return what;
    }

    private static String number(Comparison.Task task) {
        return task.area() + "." + task.label();
    }

    /** Whether one text is enough to show: nothing but the number differs. */
    public boolean alike() {
        return before != null && after != null && !what.contains(Difference.CHANGED);
    }

    public boolean renumbered() {
        return what.contains(Difference.MOVED);
    }

    /** The number by which a reader finds it: in the plan after, or where it was. */
    public String number() {
        var side = after == null ? before : after;
        return side == null ? "" : side.number();
    }

    /** In words, the kinds of difference. */
    public List<Chip> chips() {
        return what.stream()
                .filter(difference -> difference != Difference.CHANGED)
                .map(Difference::chip)
                .toList();
    }
}
