package vn.tiendo.plan.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;

/** The areas of both plans: how alike they are, and which are the same though numbered otherwise. */
final class Areas {

    /** Titles with less in common are two areas. */
    private static final double SAME = 0.5;

    private final Map<String, Integer> before;
    private final Map<String, Integer> after;
    private final Texts titles;
    private final Map<Integer, Integer> partners = new HashMap<>();
    private final TwoPlans plans;

    Areas(TwoPlans plans) {
        this.plans = plans;
        this.before = places(plans.before());
        this.after = places(plans.after());
        this.titles =
                new Texts(
                        plans.before().areas().stream().map(a -> plans.then(a.title())).toList(),
                        plans.after().areas().stream().map(a -> plans.now(a.title())).toList());
        var offers = new Partners();
        for (int i = 0; i < plans.before().areas().size(); i++) {
            for (int j = 0; j < plans.after().areas().size(); j++) {
                double likeness = titles.likeness(i, j);
                if (likeness >= SAME) {
                    offers.offer(i, j, likeness - (i == j ? 0 : 0.001));
                }
            }
        }
        offers.best().forEach(pair -> partners.put(pair.before(), pair.after()));
    }

    private static Map<String, Integer> places(Plan plan) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < plan.areas().size(); i++) {
            places.putIfAbsent(plan.areas().get(i).label(), i);
        }
        return places;
    }

    double likeness(PlanTask old, PlanTask fresh) {
        var i = before.get(old.area());
        var j = after.get(fresh.area());
        if (i == null || j == null) {
            return old.area().equals(fresh.area()) ? 1 : 0;
        }
        return j.equals(partners.get(i)) ? 1 : titles.likeness(i, j);
    }

    boolean moved(PlanTask old, PlanTask fresh) {
        var i = before.get(old.area());
        var j = after.get(fresh.area());
        return i == null || j == null
                ? !old.area().equals(fresh.area())
                : !j.equals(partners.get(i));
    }

    Change change(PlanTask old, PlanTask fresh) {
        return new Change(
                printed(plans.before().areas(), before.get(old.area()), old),
                printed(plans.after().areas(), after.get(fresh.area()), fresh));
    }

    private static String printed(List<Area> areas, @Nullable Integer place, PlanTask task) {
        return place == null ? task.area() : task.area() + ". " + areas.get(place).title();
    }
}
