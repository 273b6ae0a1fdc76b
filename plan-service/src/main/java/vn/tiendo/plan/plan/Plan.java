package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An authority's yearly plan: what its document says, with the corrections that people recorded.
 *
 * @param source name of the file that was read
 * @param remarks what the reader of the document was unsure of
 * @param choices whom names mean, where a person said so
 * @param corrections in the order in which they were made; the plan holds their values already
 */
public record Plan(
        String id,
        String authority,
        PlanStatus status,
        String source,
        Head head,
        List<Objective> objectives,
        List<Area> areas,
        List<PlanTask> tasks,
        List<Remark> remarks,
        List<UnitChoice> choices,
        List<Correction> corrections,
        By imported,
        @Nullable By published) {

    public Plan {
        objectives = List.copyOf(objectives);
        areas = List.copyOf(areas);
        tasks = List.copyOf(tasks);
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
        corrections = List.copyOf(corrections);
    }

    public Optional<PlanTask> task(String taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    public int deliverables() {
        return tasks.stream().mapToInt(task -> task.deliverables().size()).sum();
    }

    /** The plan as everybody is told of it. A published plan is not published again. */
    public Plan publish(By by) {
        requireDraft();
        return new Plan(
                id,
                authority,
                PlanStatus.PUBLISHED,
                source,
                head,
                objectives,
                areas,
                tasks,
                remarks,
                choices,
                corrections,
                imported,
                by);
    }

    void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new AlreadyPublished(id);
        }
    }

    Plan with(Head changed) {
        return with(changed, tasks, remarks, choices, corrections);
    }

    Plan with(UnitChoice choice) {
        var all = new ArrayList<>(choices);
        all.removeIf(other -> other.name().equals(choice.name()));
        all.add(choice);
        return with(head, tasks, remarks, all, corrections);
    }

    Plan with(Remark accepted) {
        var all = new ArrayList<>(remarks);
        all.set(accepted.no() - 1, accepted);
        return with(head, tasks, all, choices, corrections);
    }

    Plan record(Correction correction) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        return with(head, tasks, remarks, choices, all);
    }

    Plan eachTask(UnaryOperator<PlanTask> change) {
        return with(head, tasks.stream().map(change).toList(), remarks, choices, corrections);
    }

    Plan with(PlanTask settled) {
        return eachTask(task -> task.id().equals(settled.id()) ? settled : task);
    }

    private Plan with(
            Head newHead,
            List<PlanTask> newTasks,
            List<Remark> newRemarks,
            List<UnitChoice> newChoices,
            List<Correction> newCorrections) {
        return new Plan(
                id,
                authority,
                status,
                source,
                newHead,
                objectives,
                areas,
                newTasks,
                newRemarks,
                newChoices,
                newCorrections,
                imported,
                published);
    }
}
