package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.PLAN_END;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import org.junit.jupiter.api.Test;

class ClosedPlanTest {
    private static final Task TASK = aTask().dueOn("2026-03-31").assigned();

    @Test
    void a_closed_plan_ends_the_timers_and_leaves_the_task_as_it_is() {
        var closed = TASK.withItsPlanClosed(PLAN_END);

        assertThat(closed.events()).isEmpty();
        assertThat(closed.state().status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(closed.state().timers()).isEmpty();
        var due = at("2026-04-10T09:00");
        assertThat(TASK.raise(PLAIN_WEEKS, due).events()).isNotEmpty();
        assertThat(closed.state().raise(PLAIN_WEEKS, due).events()).isEmpty();
    }

    @Test
    void a_closed_plan_takes_no_more_reports_and_says_why() {
        var closed = TASK.withItsPlanClosed(PLAN_END).state();

        assertThat(closed.planEnd()).isEqualTo(PLAN_END);
        assertThatThrownBy(() -> closed.submit(done(null), anOfficer("2027-01-06T10:00")))
                .isInstanceOfSatisfying(
                        PlanIsClosed.class,
                        told -> assertThat(told.args()).containsExactly(": Hết năm kế hoạch"));
        var ifAny = aTask().ifAny().assigned().withItsPlanClosed(PLAN_END).state();
        assertThatThrownBy(() -> ifAny.notArising("Không có", "Lê Thị Hoa", at("2027-01-06T09:00")))
                .isInstanceOf(PlanIsClosed.class);
    }

    @Test
    void what_was_handed_in_before_its_plan_was_closed_can_still_be_reviewed() {
        var closed = submitted().withItsPlanClosed(PLAN_END).state();

        var accepted = closed.accept(null, "Trần Văn Bình", at("2027-01-06T09:00")).state();

        assertThat(accepted.status()).isEqualTo(TaskStatus.COMPLETED);
    }

    private static Task submitted() {
        return TASK.submit(done("2026-02-01"), anOfficer("2026-02-02T10:00")).state();
    }
}
