package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan, each with the task above that it carries out or may carry out. */
final class TaskLinks {

    /** More in every row would be a page that no browser opens; what is likely is offered still. */
    private static final int MOST_ABOVE = 500;

    private TaskLinks() {}

    /**
     * @param now id of the task above; null where none is linked
     * @param likely what is offered, the likeliest first; nothing is linked before a person says so
     * @param others the rest of the tasks above
     * @param gone whether the task that is linked is not in the plan above any more; it stays linked
     *     until a person says otherwise
     */
    record Row(
            Draft.Task task,
            String number,
            @Nullable String now,
            List<Offer> likely,
            List<Above.Task> others,
            boolean gone) {}

    /** @param percent how much they have in common */
    record Offer(Above.Task task, long percent) {}

    static List<Row> of(Draft plan, Above above) {
        var byId = new HashMap<String, Above.Task>();
        above.tasks().forEach(task -> byId.put(task.id(), task));
        var linked = new HashMap<String, String>();
        if (above.carriesOut() != null) {
            above.carriesOut().tasks().forEach(link -> linked.put(link.task(), link.above()));
        }
        var offers = new HashMap<String, List<Offer>>();
        above.suggestions().forEach(one -> offers.put(one.task(), offers(one, byId)));
        var rows = new ArrayList<Row>();
        for (var area : plan.reading().areas()) {
            for (var task : area.tasks()) {
                var likely = offers.getOrDefault(task.id(), List.of());
                var now = linked.get(task.id());
                rows.add(
                        new Row(
                                task,
                                area.label() + "." + task.label(),
                                now,
                                likely,
                                others(above, likely, now, byId),
                                now != null && !byId.containsKey(now)));
            }
        }
        return rows;
    }

    private static List<Offer> offers(Above.Suggestion one, Map<String, Above.Task> byId) {
        var offers = new ArrayList<Offer>();
        for (var likely : one.likely()) {
            var task = byId.get(likely.above());
            if (task != null) {
                offers.add(new Offer(task, Math.round(likely.likeness() * 100)));
            }
        }
        return offers;
    }

    private static List<Above.Task> others(
            Above above, List<Offer> likely, @Nullable String now, Map<String, Above.Task> byId) {
        var offered = likely.stream().map(offer -> offer.task().id()).toList();
        if (above.tasks().size() <= MOST_ABOVE) {
            return above.tasks().stream().filter(task -> !offered.contains(task.id())).toList();
        }
        var linked = now == null ? null : byId.get(now);
        return linked == null || offered.contains(now) ? List.of() : List.of(linked);
    }
}
