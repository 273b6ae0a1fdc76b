package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.TASK;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Timer;
import vn.tiendo.task.deadline.DeadlineKind;

class RaisingDeadlinesTest {
    private final Task task = aTask().dueOn("2026-03-31").assigned();

    @Test
    void a_step_ahead_of_the_date_says_how_many_working_days_are_left() {
        var notice =
                (DeadlineApproaching)
                        task.raise(PLAIN_WEEKS, at("2026-03-20T08:00")).events().get(0);

        assertThat(notice.step()).isEqualTo("BEFORE_7");
        assertThat(notice.workingDaysLeft()).isEqualTo(7);
        assertThat(notice.late()).isFalse();
        assertThat(notice.noticeKey()).isEqualTo(TASK + ":2026-03-31:BEFORE_7");
    }

    @Test
    void after_an_outage_one_late_notice_stands_for_all_that_were_missed() {
        var change = task.raise(PLAIN_WEEKS, at("2026-04-01T10:00"));

        var notice = (DeadlinePassed) change.events().get(0);
        assertThat(change.events()).hasSize(1);
        assertThat(notice.step()).isEqualTo("PASSED");
        assertThat(notice.late()).isTrue();
        assertThat(change.state().timers()).extracting(Timer::name).containsExactly("AFTER_3");
    }

    @Test
    void a_step_whose_moment_lay_before_the_task_was_given_is_not_late() {
        var given = aTask().dueOn("2026-01-07").assigned();

        var notice =
                (DeadlineApproaching)
                        given.raise(PLAIN_WEEKS, at("2026-01-06T09:01")).events().get(0);
        assertThat(notice.step()).isEqualTo("BEFORE_1");
        assertThat(notice.late()).isFalse();
        var interrupted = given.raise(PLAIN_WEEKS, at("2026-01-06T10:01")).events().get(0);
        assertThat(((DeadlineApproaching) interrupted).late()).isTrue();
    }

    @Test
    void a_step_that_another_date_put_behind_us_is_not_late() {
        var moved =
                task.amended(
                                aTask().dueOn("2026-02-11").assigned(),
                                new Amendment(2, "Sớm hơn", at("2026-02-10T09:00")))
                        .state();

        var notice =
                (DeadlineApproaching)
                        moved.raise(PLAIN_WEEKS, at("2026-02-10T09:05")).events().get(0);
        assertThat(notice.late()).isFalse();
    }

    @Test
    void a_step_is_raised_once() {
        var now = at("2026-03-20T08:00");
        var raised = task.raise(PLAIN_WEEKS, now).state();

        assertThat(raised.raise(PLAIN_WEEKS, now).events()).isEmpty();
    }

    @Test
    void a_submission_that_waits_for_review_still_gets_its_steps() {
        var submitted = task.submit(done(null), anOfficer("2026-03-31T10:00")).state();

        assertThat(submitted.raise(PLAIN_WEEKS, at("2026-04-01T00:00")).events())
                .singleElement()
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void nothing_is_raised_for_what_was_finished_during_an_outage() {
        var completed =
                task.submit(done(null), anOfficer("2026-03-19T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-03-19T11:00"))
                        .state();

        assertThat(completed.raise(PLAIN_WEEKS, at("2026-04-10T08:00")).events()).isEmpty();
        assertThat(completed.timers()).isEmpty();
    }

    @Test
    void what_was_due_before_the_plan_was_issued_is_never_a_breach() {
        var beforehand = aTask().dueOn("2026-01-30").ofAPlanIssuedOn("2026-02-10").assigned();

        assertThat(beforehand.deadline().alreadyDue()).isTrue();
        assertThat(beforehand.timers()).isEmpty();
        assertThat(beforehand.raise(PLAIN_WEEKS, at("2026-03-01T08:00")).events()).isEmpty();
    }

    @Test
    void standing_work_and_work_that_waits_for_its_date_have_no_timers() {
        for (var kind :
                new DeadlineKind[] {
                    DeadlineKind.CONTINUOUS,
                    DeadlineKind.EXTERNAL,
                    DeadlineKind.CONDITIONAL,
                    DeadlineKind.UNKNOWN
                }) {
            assertThat(aTask().undated(kind).assigned().timers()).isEmpty();
        }
    }
}
