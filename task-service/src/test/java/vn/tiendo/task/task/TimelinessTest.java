package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.deadline.DeadlineKind;

class TimelinessTest {
    private final Task task = aTask().dueOn("2026-03-31").assigned();

    @Test
    void follows_from_the_day_on_which_one_looks() {
        assertThat(on(task, "2026-03-19")).isEqualTo(Timeliness.NOT_DUE);
        assertThat(on(task, "2026-03-20")).isEqualTo(Timeliness.DUE_SOON);
        assertThat(on(task, "2026-03-31")).isEqualTo(Timeliness.DUE_SOON);
        assertThat(on(task, "2026-04-01")).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void is_judged_by_the_working_day_to_which_the_date_moves() {
        var saturday = aTask().dueOn("2026-01-31").assigned();

        assertThat(on(saturday, "2026-02-02")).isEqualTo(Timeliness.DUE_SOON);
        assertThat(on(saturday, "2026-02-03")).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void finished_work_is_judged_by_the_day_it_was_done_not_by_that_of_its_acceptance() {
        assertThat(on(completed("2026-03-31"), "2026-05-01")).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(on(completed("2026-04-01"), "2026-05-01")).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void a_date_before_the_plan_itself_is_reported_as_such() {
        var beforehand = aTask().dueOn("2026-01-30").ofAPlanIssuedOn("2026-02-10").assigned();

        assertThat(on(beforehand, "2026-05-01")).isEqualTo(Timeliness.ALREADY_DUE);
    }

    @Test
    void without_a_date_nothing_is_overdue() {
        var standing = aTask().undated(DeadlineKind.CONTINUOUS).assigned();

        assertThat(on(standing, "2026-12-31")).isEqualTo(Timeliness.NOT_DATED);
    }

    private Task completed(String doneOn) {
        return task.submit(done(null), anOfficer("2026-04-10T10:00"))
                .state()
                .accept(LocalDate.parse(doneOn), "Trần Văn Bình", at("2026-04-11T09:00"))
                .state();
    }

    private static Timeliness on(Task task, String today) {
        return Timeliness.of(task, LocalDate.parse(today));
    }
}
