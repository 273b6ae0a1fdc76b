package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a plan carries out (kế hoạch cấp trên).
 *
 * @param number as the document names it; null where it names none, or several
 * @param issuer likewise, in the document's words
 * @param plan its id, once a person said which of the known plans it is
 * @param tasks which of its tasks the tasks of this plan carry out, each set by a person
 */
public record CarriesOut(
        @Nullable String number, @Nullable String issuer, @Nullable String plan, List<Link> tasks) {

    static final CarriesOut NOTHING = new CarriesOut(null, null, null, List.of());

    public CarriesOut {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /**
     * @param task id of a task of this plan
     * @param above id of the task of the plan above
     */
    public record Link(String task, String above) {}

    Optional<String> above(String task) {
        return tasks.stream().filter(link -> link.task().equals(task)).map(Link::above).findFirst();
    }

    /** Of another plan: what was said of the tasks of the one before is forgotten. */
    CarriesOut ofPlan(@Nullable String otherPlan) {
        return new CarriesOut(number, issuer, otherPlan, List.of());
    }

    /** @param above null where the task carries out none */
    CarriesOut with(String task, @Nullable String above) {
        var all = new ArrayList<>(tasks);
        all.removeIf(link -> link.task().equals(task));
        if (above != null) {
            all.add(new Link(task, above));
        }
        return new CarriesOut(number, issuer, plan, all);
    }

    /** Without what was said of tasks that are there no more. */
    CarriesOut among(List<PlanTask> present) {
        var ids = present.stream().map(PlanTask::id).collect(Collectors.toCollection(HashSet::new));
        return new CarriesOut(
                number,
                issuer,
                plan,
                tasks.stream().filter(link -> ids.contains(link.task())).toList());
    }

    boolean says() {
        return number != null || issuer != null || plan != null;
    }
}
