package vn.tiendo.plan.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Deliverable;

/** Which deliverable of a task is which, by its name, and by its deadline where names changed. */
final class DeliverablePairs {

    private static final double SAME_NAME = 0.5;
    private static final double SAME_DEADLINE = 0.2;
    private static final double SAME_PLACE = 0.05;

    private final TwoPlans plans;

    DeliverablePairs(TwoPlans plans) {
        this.plans = plans;
    }

    List<DeliverablePair> of(List<Deliverable> old, List<Deliverable> fresh) {
        var names =
                new Texts(
                        old.stream().map(one -> plans.then(one.name())).toList(),
                        fresh.stream().map(one -> plans.now(one.name())).toList());
        var partners = new Partners();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                boolean due = sameDue(old.get(i), fresh.get(j));
                boolean alone = old.size() == 1 && fresh.size() == 1;
                double name = names.likeness(i, j);
                if (name >= SAME_NAME || due || alone) {
                    partners.offer(
                            i,
                            j,
                            name + value(due, SAME_DEADLINE) + value(i == j, SAME_PLACE) + 0.01);
                }
            }
        }
        return partners.joined(old, fresh, this::pair);
    }

    private DeliverablePair pair(@Nullable Deliverable old, @Nullable Deliverable fresh) {
        return old == null || fresh == null
                ? new DeliverablePair(old, fresh, null, null)
                : new DeliverablePair(
                        old,
                        fresh,
                        plans.change(old.name(), fresh.name()),
                        sameDue(old, fresh) ? null : new Change(printed(old), printed(fresh)));
    }

    private boolean sameDue(Deliverable old, Deliverable fresh) {
        var then = old.due();
        var now = fresh.due();
        if (then == null || now == null) {
            return then == null && now == null;
        }
        return plans.sameDue(then, now);
    }

    private static @Nullable String printed(Deliverable one) {
        return one.due() == null ? null : one.due().text();
    }

    private static double value(boolean given, double worth) {
        return given ? worth : 0;
    }
}
