package vn.tiendo.plan.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Objective;
import vn.tiendo.plan.plan.Objective.Target;

/** Which objective, and within it which target, is which: by what it speaks of, not by its figure. */
final class ObjectivePairs {

    private static final double SAME = 0.4;
    private static final double NUMBER = 0.01;

    private final TwoPlans plans;

    private ObjectivePairs(TwoPlans plans) {
        this.plans = plans;
    }

    static List<ObjectivePair> of(TwoPlans plans) {
        var pairs = new ObjectivePairs(plans);
        var old = plans.before().objectives();
        var fresh = plans.after().objectives();
        var texts =
                new Texts(
                        old.stream().map(one -> plans.then(one.text())).toList(),
                        fresh.stream().map(one -> plans.now(one.text())).toList());
        var partners = new Partners();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                double likeness = texts.likeness(i, j);
                if (likeness >= SAME) {
                    boolean number = old.get(i).id().equals(fresh.get(j).id());
                    partners.offer(i, j, likeness - SAME + (number ? 2 * NUMBER : NUMBER));
                }
            }
        }
        return partners.joined(old, fresh, pairs::pair);
    }

    private ObjectivePair pair(@Nullable Objective old, @Nullable Objective fresh) {
        return new ObjectivePair(
                old,
                fresh,
                old == null || fresh == null ? null : plans.change(old.text(), fresh.text()),
                targets(
                        old == null ? List.of() : old.targets(),
                        fresh == null ? List.of() : fresh.targets()));
    }

    private List<TargetPair> targets(List<Target> old, List<Target> fresh) {
        var subjects =
                new Texts(
                        old.stream().map(one -> plans.then(one.subject())).toList(),
                        fresh.stream().map(one -> plans.now(one.subject())).toList());
        var partners = new Partners();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                double likeness = subjects.likeness(i, j);
                boolean alone = old.size() == 1 && fresh.size() == 1;
                if (likeness >= SAME || alone) {
                    partners.offer(i, j, likeness + (i == j ? 2 * NUMBER : NUMBER));
                }
            }
        }
        return partners.joined(old, fresh, this::target);
    }

    private TargetPair target(@Nullable Target old, @Nullable Target fresh) {
        boolean same =
                old != null
                        && fresh != null
                        && old.comparator().equals(fresh.comparator())
                        && equal(old.value(), fresh.value())
                        && plans.change(old.unit(), fresh.unit()) == null
                        && plans.change(old.condition(), fresh.condition()) == null;
        return new TargetPair(old, fresh, !same);
    }

    /** 95 and 95.0 are one figure. */
    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
