package vn.tiendo.task.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.task.assignment.PlanPublished.Area;
import vn.tiendo.task.assignment.PlanPublished.Deliverable;
import vn.tiendo.task.assignment.PlanPublished.Leads;
import vn.tiendo.task.assignment.PlanPublished.Occurrence;
import vn.tiendo.task.assignment.PlanPublished.PlanTask;
import vn.tiendo.task.deadline.Deadline;
import vn.tiendo.task.deadline.Deadline.Wording;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.deadline.DeadlinePolicy;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.Work;
import vn.tiendo.task.unit.UnitRef;
import vn.tiendo.task.workingday.WorkingCalendar;

/**
 * The tasks that follow from a plan: one for each deliverable, assignment and occurrence. Their ids
 * follow from the plan as well, so that assigning again meets what is there.
 */
final class TasksOfPlan {
    /**
     * @param issuedOn day of the act that asks for the tasks: what was due before it is no breach
     * @param at when it was told of
     */
    record Registration(LocalDate issuedOn, Instant at) {}

    private final PlanPublished published;
    private final WorkingCalendar calendar;
    private final DeadlinePolicy policy;
    private final Registration registration;
    private final Map<String, String> areaTitles;
    private final Map<String, Change<Task>> tasks = new LinkedHashMap<>();

    private TasksOfPlan(
            PlanPublished published,
            WorkingCalendar calendar,
            DeadlinePolicy policy,
            Registration registration) {
        this.published = published;
        this.calendar = calendar;
        this.policy = policy;
        this.registration = registration;
        this.areaTitles =
                published.areas().stream()
                        .collect(
                                Collectors.toMap(
                                        Area::label, Area::title, (first, again) -> first));
    }

    /** By task id, in the plan's order. */
    static Map<String, Change<Task>> of(
            PlanPublished published,
            WorkingCalendar calendar,
            DeadlinePolicy policy,
            Registration registration) {
        var following = new TasksOfPlan(published, calendar, policy, registration);
        for (var planTask : published.tasks()) {
            for (var deliverable : planTask.deliverables()) {
                for (var leads : planTask.assignments()) {
                    following.assign(planTask, deliverable, leads);
                }
            }
        }
        return following.tasks;
    }

    private void assign(PlanTask planTask, Deliverable deliverable, Leads leads) {
        var deadline = deliverable.deadline();
        if (deadline.kind() != DeadlineKind.RECURRING || deadline.occurrences().isEmpty()) {
            add(planTask, deliverable, leads, null, deadline.from(), deadline.to());
        } else {
            for (Occurrence each : deadline.occurrences()) {
                add(planTask, deliverable, leads, each.key(), each.from(), each.due());
            }
        }
    }

    private void add(
            PlanTask planTask,
            Deliverable deliverable,
            Leads leads,
            @Nullable String occurrence,
            @Nullable LocalDate from,
            @Nullable LocalDate due) {
        var id = idOf(planTask, deliverable, leads.leads(), occurrence);
        var read = deliverable.deadline();
        var wording =
                new Wording(
                        read.text() == null ? "" : read.text(), read.kind(), read.explanation());
        var deadline =
                due == null || !read.kind().bindsByDate()
                        ? Deadline.undated(wording, from)
                        : Deadline.on(wording, from, due, registration.issuedOn(), calendar);
        var work = work(planTask, deliverable, leads.leads(), occurrence);
        var reminders = deadline.reminders(policy, calendar);
        tasks.put(id, Task.assign(id, work, deadline, reminders, registration.at()));
    }

    private String idOf(
            PlanTask planTask,
            Deliverable deliverable,
            List<UnitRef> leads,
            @Nullable String occurrence) {
        return NameBasedId.of(
                published.plan().id(),
                planTask.id(),
                String.valueOf(deliverable.no()),
                leads.stream().map(UnitRef::id).collect(Collectors.joining("+")),
                occurrence == null ? "-" : occurrence);
    }

    private Work work(
            PlanTask planTask,
            Deliverable deliverable,
            List<UnitRef> leads,
            @Nullable String occurrence) {
        var plan = published.plan();
        return new Work(
                plan.id(),
                plan.title(),
                plan.year(),
                planTask.id(),
                planTask.area(),
                planTask.area() == null ? null : areaTitles.get(planTask.area()),
                planTask.label(),
                planTask.activity(),
                deliverable.no(),
                deliverable.name(),
                occurrence,
                plan.authority(),
                leads,
                planTask.coordinating(),
                plan.standingBody(),
                plan.interior(),
                isConditional(planTask, deliverable),
                List.of(),
                null);
    }

    private static boolean isConditional(PlanTask planTask, Deliverable deliverable) {
        var condition = planTask.condition();
        return deliverable.deadline().kind() == DeadlineKind.CONDITIONAL
                || (condition != null && !condition.isBlank());
    }
}
