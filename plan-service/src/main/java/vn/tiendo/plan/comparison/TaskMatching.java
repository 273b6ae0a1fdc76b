package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tiendo.plan.comparison.Offers.Offer;
import vn.tiendo.plan.plan.PlanTask;

/** Which task of the one plan is which of the other. */
final class TaskMatching {

    /** Words of two versions that agree so much make the task of the same id the same. */
    private static final double SAME_VERSION = 0.6;

    /** Unless another task agrees better by this much: then it was renumbered. */
    private static final double BETTER = 0.1;

    private final List<PlanTask> old;
    private final List<PlanTask> fresh;
    private final List<Offer> offers;
    private final Map<Integer, Offer> bestOfOld = new HashMap<>();
    private final Map<Integer, Offer> bestOfFresh = new HashMap<>();
    private final Map<Integer, Offer> byOld = new HashMap<>();
    private final Map<Integer, Offer> byFresh = new HashMap<>();

    TaskMatching(TwoPlans plans, Areas areas) {
        this.old = plans.before().tasks();
        this.fresh = plans.after().tasks();
        this.offers = new Offers(plans, areas).all();
        for (var offer : offers) {
            bestOfOld.merge(offer.before(), offer, TaskMatching::better);
            bestOfFresh.merge(offer.after(), offer, TaskMatching::better);
        }
        if (plans.versions()) {
            offers.stream().filter(this::keepsItsId).forEach(this::take);
        }
        assignTheRest();
    }

    private static Offer better(Offer one, Offer other) {
        return other.gain() > one.gain() ? other : one;
    }

    private boolean keepsItsId(Offer offer) {
        return old.get(offer.before()).id().equals(fresh.get(offer.after()).id())
                && offer.activity() >= SAME_VERSION
                && bestOfOld.getOrDefault(offer.before(), offer).gain() < offer.gain() + BETTER
                && bestOfFresh.getOrDefault(offer.after(), offer).gain() < offer.gain() + BETTER;
    }

    private void assignTheRest() {
        var partners = new Partners();
        var open = new HashMap<Partners.Pair, Offer>();
        for (var offer : offers) {
            if (offer.sameTask()
                    && !byOld.containsKey(offer.before())
                    && !byFresh.containsKey(offer.after())) {
                partners.offer(offer.before(), offer.after(), offer.gain());
                open.put(new Partners.Pair(offer.before(), offer.after()), offer);
            }
        }
        partners.best().stream().map(open::get).forEach(this::take);
    }

    private void take(Offer offer) {
        byOld.put(offer.before(), offer);
        byFresh.put(offer.after(), offer);
    }

    /** In the order of the plan after. */
    List<Offer> partners() {
        return byFresh.values().stream().sorted(Comparator.comparingInt(Offer::after)).toList();
    }

    List<LoneTask> appeared() {
        var lone = new ArrayList<LoneTask>();
        for (int j : missing(fresh.size(), byFresh)) {
            var near = bestOfFresh.get(j);
            lone.add(new LoneTask(fresh.get(j), near == null ? null : old.get(near.before()).id()));
        }
        return lone;
    }

    List<LoneTask> went() {
        var lone = new ArrayList<LoneTask>();
        for (int i : missing(old.size(), byOld)) {
            var near = bestOfOld.get(i);
            lone.add(new LoneTask(old.get(i), near == null ? null : fresh.get(near.after()).id()));
        }
        return lone;
    }

    private static List<Integer> missing(int size, Map<Integer, Offer> paired) {
        return IntStream.range(0, size).filter(at -> !paired.containsKey(at)).boxed().toList();
    }
}
