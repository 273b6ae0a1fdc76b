package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.PlanTask;

/** Which tasks of the plan after may be which of the plan before. */
final class Offers {

    /** Below, two tasks have no more in common than any two of an area. */
    private static final double RESEMBLES = 0.4;

    private static final double SAME_TASK = 0.5;
    private static final double SAME_ACTIVITY = 0.45;

    /** Settles what is equally alike, and no more: the same number, the same place in the order. */
    private static final double NUMBER = 0.002;

    private static final double PLACE = 0.001;

    /** Two tasks by their places in their plans. */
    record Offer(int before, int after, double likeness, double activity, double gain) {

        boolean sameTask() {
            return likeness >= SAME_TASK && activity >= SAME_ACTIVITY;
        }
    }

    private final TwoPlans plans;
    private final List<PlanTask> old;
    private final List<PlanTask> fresh;
    private final TaskLikeness likeness;
    private final List<Offer> all = new ArrayList<>();

    Offers(TwoPlans plans, Areas areas) {
        this.plans = plans;
        this.old = plans.before().tasks();
        this.fresh = plans.after().tasks();
        this.likeness = new TaskLikeness(plans, areas);
        var byId = new HashMap<String, Integer>();
        for (int j = 0; j < fresh.size(); j++) {
            byId.put(fresh.get(j).id(), j);
        }
        var twins = twins();
        for (int i = 0; i < old.size(); i++) {
            var near = new LinkedHashSet<>(likeness.near(i));
            addKnown(near, byId.get(old.get(i).id()));
            addKnown(near, twins.get(i));
            collect(i, near);
        }
    }

    List<Offer> all() {
        return all;
    }

    private static void addKnown(Set<Integer> places, @Nullable Integer place) {
        if (place != null) {
            places.add(place);
        }
    }

    private void collect(int i, Set<Integer> places) {
        for (int j : places) {
            double alike = likeness.of(i, j);
            if (alike >= RESEMBLES) {
                all.add(new Offer(i, j, alike, likeness.activity(i, j), gain(i, j, alike)));
            }
        }
    }

    private double gain(int i, int j, double alike) {
        double apart = Math.abs((double) i / old.size() - (double) j / fresh.size());
        double number = old.get(i).id().equals(fresh.get(j).id()) ? NUMBER : 0;
        return alike - SAME_TASK + number + PLACE * (2 - apart);
    }

    /** Of tasks worded alike all over ("Báo cáo"), the first goes with the first and so on. */
    private Map<Integer, Integer> twins() {
        var places = new HashMap<List<String>, List<Integer>>();
        for (int j = 0; j < fresh.size(); j++) {
            places.computeIfAbsent(plans.now(fresh.get(j).activity()), any -> new ArrayList<>())
                    .add(j);
        }
        var seen = new HashMap<List<String>, Integer>();
        var twins = new HashMap<Integer, Integer>();
        for (int i = 0; i < old.size(); i++) {
            var words = plans.then(old.get(i).activity());
            int nth = seen.merge(words, 1, Integer::sum);
            var same = places.getOrDefault(words, List.of());
            if (nth <= same.size()) {
                twins.put(i, same.get(nth - 1));
            }
        }
        return twins;
    }
}
