package vn.tiendo.plan.plan;

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
 */
record Before(
        @Nullable Head head,
        List<PlanTask> tasks,
        @Nullable List<String> order,
        List<Remark> remarks,
        @Nullable List<UnitChoice> choices) {

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
                before.choices().equals(after.choices()) ? null : before.choices());
    }

    /** The plan with everything that is kept here put back into its place. */
    Plan putBack(Plan plan) {
        var back = head == null ? plan : plan.with(head);
        back = back.withTasks(tasksOf(back));
        for (var remark : remarks) {
            back = back.with(remark);
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
