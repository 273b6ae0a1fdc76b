package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.extension.Extension;
import vn.tiendo.task.unit.UnitRef;

/**
 * A task as others see it, in events and over HTTP: absolute state, so that nobody has to ask back.
 *
 * @param percent the last accepted one
 * @param extensions how often the date was put off on request
 * @param extensionAsked the later last day that a lead asks for, until that is decided
 * @param extensionReason why the lead asked for the one that was granted last
 * @param amendment what the standing body has to decide on, where the plan was amended
 */
public record TaskView(
        String id,
        String plan,
        String planTitle,
        int planYear,
        String planTask,
        @Nullable String area,
        @Nullable String areaTitle,
        @Nullable String label,
        String activity,
        int deliverableNo,
        String deliverable,
        @Nullable String occurrence,
        String authority,
        List<UnitRef> leads,
        List<UnitRef> coordinating,
        @Nullable UnitRef standingBody,
        @Nullable String interior,
        DeadlineView deadline,
        boolean alreadyDue,
        boolean conditional,
        TaskStatus status,
        int percent,
        @Nullable LocalDate doneOn,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        EvidenceStatus evidenceStatus,
        int extensions,
        @Nullable LocalDate extensionAsked,
        @Nullable String extensionReason,
        @Nullable PlanChangeView amendment) {

    public static TaskView of(Task task) {
        var work = task.work();
        var progress = task.progress();
        return new TaskView(
                task.id(),
                work.plan(),
                work.planTitle(),
                work.planYear(),
                work.planTask(),
                work.area(),
                work.areaTitle(),
                work.label(),
                work.activity(),
                work.deliverableNo(),
                work.deliverable(),
                work.occurrence(),
                work.authority(),
                work.leads(),
                work.coordinating(),
                work.standingBody(),
                work.interior(),
                DeadlineView.of(task.deadline()),
                task.deadline().alreadyDue(),
                work.conditional(),
                task.status(),
                progress.percent(),
                progress.doneOn(),
                progress.submittedAt(),
                progress.acceptedAt(),
                progress.evidenceStatus(),
                task.extensions().granted(),
                extensionAsked(task),
                task.extensions().cause().orElse(null),
                PlanChangeView.of(task));
    }

    private static @Nullable LocalDate extensionAsked(Task task) {
        return task.status().isOpen() && !task.planClosed()
                ? task.extensions().waiting().map(Extension::until).orElse(null)
                : null;
    }

    /**
     * What an amended plan wants of handed-in or finished work.
     *
     * @param reopens whether following it brings finished work back
     * @param activity null, as the rest, where the task was taken away
     */
    public record PlanChangeView(
            int version,
            String reason,
            boolean takesAway,
            boolean reopens,
            @Nullable String activity,
            @Nullable String deliverable,
            @Nullable String deadline,
            @Nullable LocalDate nominalDue) {

        static @Nullable PlanChangeView of(Task task) {
            var asked = task.asked();
            if (asked == null || asked.declined()) {
                return null;
            }
            var work = asked.work();
            var deadline = asked.deadline();
            return new PlanChangeView(
                    asked.version(),
                    asked.reason(),
                    asked.takesAway(),
                    asked.reopens(task),
                    work == null ? null : work.activity(),
                    work == null ? null : work.deliverable(),
                    deadline == null ? null : deadline.text(),
                    deadline == null ? null : deadline.nominalDue());
        }
    }

    /**
     * The deadline's words and dates.
     *
     * @param putOffTo the later last day that was granted, which counts in place of the nominal one
     */
    public record DeadlineView(
            String text,
            DeadlineKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate nominalDue,
            @Nullable LocalDate effectiveDue,
            @Nullable String explanation,
            @Nullable LocalDate putOffTo) {

        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.text(),
                    deadline.kind(),
                    deadline.from(),
                    deadline.nominalDue(),
                    deadline.effectiveDue(),
                    deadline.explanation(),
                    deadline.putOffTo());
        }
    }
}
