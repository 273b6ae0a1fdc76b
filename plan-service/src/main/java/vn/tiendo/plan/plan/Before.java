package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a correction found, as far as it changed it, so that it can be taken back to the letter: words
 * alone would be read anew, and what somebody confirmed would be asked again.
 *
 * @param head null where it was not touched
 * @param order ids of the tasks, where some were added or taken away, else null
 * @param choices null where they were not touched
 * @param frame null where it was not touched
 * @param carriesOut null where it was not touched; of the links to tasks only those that were, with
 *     no task above where there was none
 */
record Before(
        @Nullable Head head,
        List<PlanTask> tasks,
        @Nullable List<String> order,
        List<Remark> remarks,
        @Nullable List<UnitChoice> choices,
        @Nullable CarriesOut carriesOut,
        @Nullable Frame frame) {

    private static final String NONE = "";

    Before {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    static Before of(Plan before, Plan after) {
        return new Before(
                before.head().equals(after.head()) ? null : before.head(),
                changed(before, after),
                ids(before).equals(ids(after)) ? null : ids(before),
                changed(before.remarks(), after.remarks()),
                before.choices().equals(after.choices()) ? null : before.choices(),
                links(before.carriesOut(), after.carriesOut()),
                before.frame().equals(after.frame()) ? null : before.frame());
    }

    private static @Nullable CarriesOut links(CarriesOut before, CarriesOut after) {
        if (!Objects.equals(before.plan(), after.plan())) {
            return before;
        }
        var changed = new ArrayList<CarriesOut.Link>();
        for (var link : after.tasks()) {
            var was = before.above(link.task()).orElse(NONE);
            if (!was.equals(link.above())) {
                changed.add(new CarriesOut.Link(link.task(), was));
            }
        }
        for (var link : before.tasks()) {
            if (after.above(link.task()).isEmpty()) {
                changed.add(link);
            }
        }
        return changed.isEmpty()
                ? null
                : new CarriesOut(before.number(), before.issuer(), before.plan(), changed);
    }

    private static CarriesOut putBack(CarriesOut kept, CarriesOut now) {
        if (!Objects.equals(kept.plan(), now.plan())) {
            return kept;
        }
        var back = now;
        for (var link : kept.tasks()) {
            back = back.with(link.task(), link.above().equals(NONE) ? null : link.above());
        }
        return back;
    }

    /** How many links to tasks above are kept here. */
    int links() {
        return carriesOut == null ? 0 : carriesOut.tasks().size();
    }

    /** The plan with everything that is kept here put back into its place. */
    Plan putBack(Plan plan) {
        var back = head == null ? plan : plan.with(head);
        back = back.withTasks(tasksOf(back));
        for (var remark : remarks) {
            back = back.with(remark);
        }
        if (frame != null) {
            back = back.with(frame);
        }
        if (carriesOut != null) {
            back = back.carryingOut(putBack(carriesOut, back.carriesOut()));
        }
        return choices == null ? back : back.choosing(choices);
    }

    private static List<PlanTask> changed(Plan before, Plan after) {
        var now = new HashMap<String, PlanTask>();
        after.tasks().forEach(task -> now.put(task.id(), task));
        return before.tasks().stream().filter(task -> !task.equals(now.get(task.id()))).toList();
    }

    private List<PlanTask> tasksOf(Plan plan) {
        var byId = new LinkedHashMap<String, PlanTask>();
        plan.tasks().forEach(task -> byId.put(task.id(), task));
        tasks.forEach(task -> byId.put(task.id(), task));
        return order == null
                ? List.copyOf(byId.values())
                : order.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<String> ids(Plan plan) {
        return plan.tasks().stream().map(PlanTask::id).toList();
    }

    private static <T> List<T> changed(List<T> before, List<T> after) {
        return IntStream.range(0, before.size())
                .filter(i -> before.get(i) != after.get(i) && !before.get(i).equals(after.get(i)))
                .mapToObj(before::get)
                .toList();
    }
}
