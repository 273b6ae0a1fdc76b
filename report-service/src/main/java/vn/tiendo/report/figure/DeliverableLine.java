package vn.tiendo.report.figure;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.AcceptedProgress;
import vn.tiendo.report.fact.KnownDeadline;
import vn.tiendo.report.fact.TaskDetails;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;

/**
 * One deliverable in the appendix's list of tasks and progress.
 *
 * @param label the plan task's label within its area
 * @param leads names of the lead units, all of them
 * @param deadline the plan's own words
 * @param due the first effective day of what is open, or else the last of all; none where undated
 * @param tasks how many tasks it is made of: leads × occurrences
 * @param done how many of them are done
 * @param percent mean of the tasks' last accepted percentages, whole percents
 * @param doneOn the last day of work, once all is done
 * @param alreadyDue whether it was due before the plan was issued
 * @param extensions the highest number of extensions among its tasks
 * @param extensionReasons why they were extended, each reason once; none where they were not
 */
public record DeliverableLine(
        String planTask,
        String area,
        String label,
        String activity,
        String deliverable,
        List<String> leads,
        String deadline,
        @Nullable LocalDate due,
        Cell cell,
        int tasks,
        int done,
        int percent,
        @Nullable LocalDate doneOn,
        boolean alreadyDue,
        int extensions,
        @Nullable List<String> extensionReasons) {

    static DeliverableLine of(List<Counted> parts, Judgement judgement, AsAt asAt) {
        var what = parts.get(0).task().details();
        var tasks = parts.stream().map(Counted::task).toList();
        var deadlines = tasks.stream().map(task -> task.deadlineKnownAt(asAt.knownAt())).toList();
        var days = tasks.stream().flatMap(task -> judgement.doneOn(task).stream()).toList();
        var cell = Cell.ofWhole(parts.stream().map(Counted::cell).toList());
        return new DeliverableLine(
                what.planTask(),
                what.area(),
                what.label(),
                what.activity(),
                what.deliverable(),
                leads(tasks),
                deadlines.get(0).text(),
                due(parts, asAt),
                cell,
                tasks.size(),
                days.size(),
                (int)
                        Math.round(
                                tasks.stream()
                                        .mapToInt(task -> percent(task, judgement))
                                        .average()
                                        .orElse(0)),
                cell.open() ? null : days.stream().max(naturalOrder()).orElse(null),
                deadlines.stream().anyMatch(deadline -> deadline.alreadyDue()),
                deadlines.stream().mapToInt(deadline -> deadline.extensions()).max().orElse(0),
                reasons(deadlines));
    }

    /** Nothing rather than an empty list: a report that was published before has no such words. */
    private static @Nullable List<String> reasons(List<KnownDeadline> deadlines) {
        var reasons =
                deadlines.stream()
                        .map(KnownDeadline::extensionReason)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .distinct()
                        .toList();
        return reasons.isEmpty() ? null : reasons;
    }

    private static @Nullable LocalDate due(List<Counted> parts, AsAt asAt) {
        var open = days(parts.stream().filter(part -> part.cell().open()), asAt);
        return open.isEmpty()
                ? days(parts.stream(), asAt).stream().max(naturalOrder()).orElse(null)
                : open.stream().min(naturalOrder()).orElse(null);
    }

    private static List<LocalDate> days(Stream<Counted> parts, AsAt asAt) {
        return parts.map(part -> part.task().deadlineKnownAt(asAt.knownAt()).effectiveDue())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> leads(List<TaskFact> tasks) {
        return tasks.stream()
                .map(TaskFact::details)
                .map(TaskDetails::leads)
                .flatMap(Collection::stream)
                .map(UnitRef::name)
                .distinct()
                .sorted(new VietnameseOrder())
                .toList();
    }

    private static int percent(TaskFact task, Judgement judgement) {
        return judgement
                .progressOfThisRound(task)
                .reduce((earlier, later) -> later)
                .map(AcceptedProgress::percent)
                .orElse(0);
    }
}
