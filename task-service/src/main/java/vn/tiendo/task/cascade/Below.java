package vn.tiendo.task.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskStatus;
import vn.tiendo.task.task.Timeliness;
import vn.tiendo.task.unit.UnitRef;

/**
 * How those below carry out a task of a plan.
 *
 * @param more whether there is more than was looked at: what is counted is the least that there is
 */
public record Below(String plan, String task, Counts counts, List<Row> items, boolean more) {

    public Below {
        items = List.copyOf(items);
    }

    static Below of(String plan, String task, List<Row> rows, boolean more) {
        return new Below(plan, task, Counts.of(rows), rows, more);
    }

    /**
     * All of the rows, counted.
     *
     * @param plans below that have such tasks
     * @param percent what was accepted, on the average of those where something arose
     */
    public record Counts(
            long plans,
            long total,
            long done,
            long doneLate,
            long notArising,
            long overdue,
            long dueSoon,
            int percent) {

        static Counts of(List<Row> rows) {
            return new Counts(
                    rows.stream().map(row -> row.plan().id()).distinct().count(),
                    rows.size(),
                    rows.stream().filter(row -> row.status() == TaskStatus.COMPLETED).count(),
                    in(rows, Timeliness.DONE_LATE),
                    rows.stream().filter(row -> row.status() == TaskStatus.NOT_ARISING).count(),
                    in(rows, Timeliness.OVERDUE),
                    in(rows, Timeliness.DUE_SOON),
                    percent(rows));
        }

        private static int percent(List<Row> rows) {
            return (int)
                    Math.floor(
                            rows.stream()
                                    .filter(row -> row.status() != TaskStatus.NOT_ARISING)
                                    .mapToInt(Row::percent)
                                    .average()
                                    .orElse(0));
        }

        private static long in(List<Row> rows, Timeliness timeliness) {
            return rows.stream().filter(row -> row.timeliness() == timeliness).count();
        }
    }

    /** A plan below. */
    public record PlanLine(
            String id,
            String authority,
            @Nullable String number,
            String title,
            @Nullable String issuer) {}

    /** The task that is carried out by one below. */
    public record Above(String plan, String task) {}

    /**
     * A task below.
     *
     * @param level 1 for who carries out the task itself, 2 for who carries out one of those
     */
    public record Row(
            int level,
            PlanLine plan,
            Above above,
            String id,
            String planTask,
            String activity,
            String deliverable,
            @Nullable String occurrence,
            List<UnitRef> leads,
            String deadline,
            @Nullable LocalDate due,
            TaskStatus status,
            Timeliness timeliness,
            int percent,
            @Nullable LocalDate doneOn) {

        static Row of(
                int level, PlanBelow plan, Above above, Stored<Task> stored, LocalDate today) {
            var task = stored.state();
            var work = task.work();
            return new Row(
                    level,
                    new PlanLine(
                            plan.plan(),
                            plan.authority(),
                            plan.number(),
                            plan.title(),
                            plan.issuer()),
                    above,
                    task.id(),
                    work.planTask(),
                    work.activity(),
                    work.deliverable(),
                    work.occurrence(),
                    work.leads(),
                    task.deadline().text(),
                    task.deadline().effectiveDue(),
                    task.status(),
                    Timeliness.of(task, today),
                    task.progress().percent(),
                    task.progress().doneOn());
        }
    }
}
