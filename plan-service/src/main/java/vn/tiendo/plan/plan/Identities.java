package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Ids of tasks and numbers of deliverables. What a unit did is kept under them, so an amendment
 * leaves them where they are, however it renumbers its rows, and never gives one again.
 */
public final class Identities {

    private Identities() {}

    /** Ids of tasks, and {@code task/no} of deliverables, that are not in the later text. */
    static List<String> gone(List<PlanTask> before, List<PlanTask> after) {
        var gone = new ArrayList<>(of(before));
        gone.removeAll(new HashSet<>(of(after)));
        return gone;
    }

    /** An id for a new row: its area and label, told apart from what is there or was once. */
    public static String free(String area, String label, Collection<String> taken) {
        var wanted = (area + "." + label).replace('/', '-');
        var id = wanted;
        for (int next = 2; taken.contains(id); next++) {
            id = wanted + "-" + next;
        }
        return id;
    }

    /** The next number of a task's deliverables that none of them has or had. */
    public static int freeNumber(PlanTask task, Collection<String> retired) {
        int highest = task.deliverables().stream().mapToInt(Deliverable::no).max().orElse(0);
        var had = task.id() + "/";
        for (var gone : retired) {
            if (gone.startsWith(had)) {
                highest = Math.max(highest, Integer.parseInt(gone.substring(had.length())));
            }
        }
        return highest + 1;
    }

    /** How a deliverable is called in its plan. */
    public static String of(String task, int deliverable) {
        return task + "/" + deliverable;
    }

    /** Of every deliverable, in the plan's order. */
    public static List<String> ofDeliverables(List<PlanTask> tasks) {
        return tasks.stream()
                .flatMap(task -> task.deliverables().stream().map(one -> of(task.id(), one.no())))
                .toList();
    }

    static List<String> of(List<PlanTask> tasks) {
        var all = new ArrayList<String>();
        tasks.forEach(task -> all.add(task.id()));
        all.addAll(ofDeliverables(tasks));
        return all;
    }
}
