package vn.tiendo.plan.comparison;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;

/**
 * What changed from one plan to another.
 *
 * @param objectives in the order of the plan after; those that went stand last
 * @param tasks that both plans have, each once, in the order of the plan after
 * @param appeared in the order of the plan after
 * @param went in the order of the plan before
 */
public record PlanComparison(
        List<HeadChange> head,
        List<ObjectivePair> objectives,
        List<TaskPair> tasks,
        List<LoneTask> appeared,
        List<LoneTask> went) {

    public PlanComparison {
        head = List.copyOf(head);
        objectives = List.copyOf(objectives);
        tasks = List.copyOf(tasks);
        appeared = List.copyOf(appeared);
        went = List.copyOf(went);
    }

    /**
     * Compares the plans of two years, or two versions of one plan (the same id, or a plan and
     * the draft of an amendment to it): there, tasks keep their partner by id as long as their words agree, and every other letter is a change.
     */
    public static PlanComparison between(Plan before, Plan after) {
        return between(before, after, any -> UnitDirectory.of(List.of(), LocalDate.EPOCH));
    }

    /** Likewise; units are the same where the directories say so, whatever they are called. */
    public static PlanComparison between(Plan before, Plan after, UnitDirectories directories) {
        var plans = new TwoPlans(before, after, directories);
        var areas = new Areas(plans);
        var matching = new TaskMatching(plans, areas);
        var pairs = new TaskPairs(plans, areas);
        return new PlanComparison(
                HeadChanges.of(plans),
                ObjectivePairs.of(plans),
                matching.partners().stream().map(pairs::pair).toList(),
                matching.appeared(),
                matching.went());
    }
}
