package vn.tiendo.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.VAN_PHONG;
import static vn.tiendo.task.task.Fixtures.at;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.NameBasedId;
import vn.tiendo.task.assignment.PlanPublished.Area;
import vn.tiendo.task.assignment.PlanPublished.Deliverable;
import vn.tiendo.task.assignment.PlanPublished.Leads;
import vn.tiendo.task.assignment.PlanPublished.Occurrence;
import vn.tiendo.task.assignment.PlanPublished.Plan;
import vn.tiendo.task.assignment.PlanPublished.PlanDeadline;
import vn.tiendo.task.assignment.PlanPublished.PlanTask;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskAssigned;
import vn.tiendo.task.task.TaskStatus;

class TasksOfPlanTest {
    private static final Leads ONE = new Leads(List.of(VAN_HOA));
    private static final Leads OTHER = new Leads(List.of(VAN_PHONG));

    @Test
    void the_deadline_belongs_to_the_deliverable_and_each_assignment_gets_its_own_task() {
        var tasks = tasksOf(List.of(ONE, OTHER), by("2026-03-31"), by("2026-12-31"));

        assertThat(tasks).hasSize(4);
        assertThat(tasks)
                .extracting(task -> task.deadline().nominalDue())
                .containsOnly(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-12-31"));
    }

    @Test
    void two_named_leads_share_one_task() {
        var both = new Leads(List.of(VAN_HOA, VAN_PHONG));

        var tasks = tasksOf(List.of(both), by("2026-03-31"));

        assertThat(tasks)
                .singleElement()
                .extracting(Task::id)
                .isEqualTo(NameBasedId.of("plan-1", "1.a", "1", "song-mai-vhxh+song-mai-vp", "-"));
        assertThat(tasks.get(0).work().leads()).containsExactly(VAN_HOA, VAN_PHONG);
    }

    @Test
    void recurring_work_gets_a_task_for_each_occurrence() {
        var quarterly =
                new PlanDeadline(
                        "Hàng quý",
                        DeadlineKind.RECURRING,
                        null,
                        null,
                        null,
                        List.of(
                                occurrence("2026-Q1", "2026-03-31"),
                                occurrence("2026-Q2", "2026-06-30")));

        var tasks = tasksOf(List.of(ONE), quarterly);

        assertThat(tasks)
                .extracting(task -> task.work().occurrence())
                .containsExactly("2026-Q1", "2026-Q2");
        assertThat(tasks).extracting(Task::id).doesNotHaveDuplicates();
        assertThat(tasks).allSatisfy(task -> assertThat(task.timers()).hasSize(5));
    }

    @Test
    void what_another_body_or_an_event_dates_waits_for_it() {
        for (var kind : List.of(DeadlineKind.EXTERNAL, DeadlineKind.CONDITIONAL)) {
            var task = tasksOf(List.of(ONE), undated(kind)).get(0);
            assertThat(task.status()).isEqualTo(TaskStatus.WAITING);
            assertThat(task.timers()).isEmpty();
        }
    }

    @Test
    void standing_work_is_assigned_without_timers() {
        var task = tasksOf(List.of(ONE), undated(DeadlineKind.CONTINUOUS)).get(0);

        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(task.timers()).isEmpty();
        assertThat(task.deadline().nominalDue()).isNull();
    }

    @Test
    void the_same_plan_gives_the_same_tasks_again() {
        var first = tasksOf(List.of(ONE, OTHER), by("2026-03-31"));
        var again = tasksOf(List.of(ONE, OTHER), by("2026-03-31"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void every_task_tells_that_it_was_assigned_with_all_that_a_reader_needs() {
        var change =
                TasksOfPlan.of(
                                plan(List.of(ONE), by("2026-03-31")),
                                PLAIN_WEEKS,
                                POLICY,
                                registered())
                        .values()
                        .iterator()
                        .next();

        var told = (TaskAssigned) change.events().get(0);
        assertThat(told.task().areaTitle()).isEqualTo("Cải cách thể chế");
        assertThat(told.task().leads()).containsExactly(VAN_HOA);
        assertThat(told.assignedAt()).isEqualTo(now());
    }

    private static List<Task> tasksOf(List<Leads> assignments, PlanDeadline... deadlines) {
        return TasksOfPlan.of(plan(assignments, deadlines), PLAIN_WEEKS, POLICY, registered())
                .values()
                .stream()
                .map(change -> change.state())
                .toList();
    }

    private static PlanPublished plan(List<Leads> assignments, PlanDeadline... deadlines) {
        var deliverables = new java.util.ArrayList<Deliverable>();
        for (var deadline : deadlines) {
            int no = deliverables.size() + 1;
            deliverables.add(new Deliverable(no, "Sản phẩm " + no, deadline));
        }
        var task =
                new PlanTask(
                        "1.a",
                        "1",
                        "a",
                        "Rà soát văn bản của phường",
                        null,
                        List.of(),
                        assignments,
                        deliverables);
        return new PlanPublished(
                new Plan(
                        "plan-1",
                        "song-mai",
                        LocalDate.parse("2026-01-05"),
                        "Kế hoạch cải cách hành chính năm 2026",
                        2026,
                        VAN_PHONG,
                        "dong-ha-snv",
                        1,
                        "12/KH-UBND",
                        null),
                List.of(new Area("1", "Cải cách thể chế")),
                List.of(task),
                null);
    }

    private static PlanDeadline by(String due) {
        return new PlanDeadline("đến " + due, DeadlineKind.BY, null, day(due), null, null);
    }

    private static PlanDeadline undated(DeadlineKind kind) {
        return new PlanDeadline("theo quy định", kind, null, day("2026-12-31"), null, null);
    }

    private static Occurrence occurrence(String key, String due) {
        return new Occurrence(key, null, day(due));
    }

    private static TasksOfPlan.Registration registered() {
        return new TasksOfPlan.Registration(LocalDate.parse("2026-01-05"), now());
    }

    private static java.time.Instant now() {
        return at("2026-01-06T09:00");
    }

    private static @Nullable LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
