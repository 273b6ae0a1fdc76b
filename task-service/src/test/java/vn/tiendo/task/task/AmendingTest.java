package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.deadline.DeadlineKind;

class AmendingTest {
    private static final Amendment AMENDMENT =
            new Amendment(2, "Theo tình hình thực tế", at("2026-02-10T09:00"));
    private static final Task TASK = aTask().dueOn("2026-03-31").assigned();
    private static final Task LATER = aTask().dueOn("2026-06-30").assigned();

    @Test
    void the_same_again_tells_nothing() {
        var same = TASK.amended(aTask().dueOn("2026-03-31").assigned(), AMENDMENT);

        assertThat(same.events()).isEmpty();
        assertThat(same.state()).isEqualTo(TASK);
    }

    @Test
    void a_moved_date_moves_the_timers_in_the_same_write() {
        var moved = TASK.amended(LATER, AMENDMENT);

        assertThat(moved.state().deadline().nominalDue()).isEqualTo(day("2026-06-30"));
        assertThat(moved.state().timers()).isEqualTo(LATER.timers());
        assertThat(told(moved)).isInstanceOf(TaskRevised.class);
    }

    @Test
    void a_task_that_was_taken_away_is_cancelled_and_wakes_no_more() {
        var cancelled = TASK.takenAway(AMENDMENT);

        assertThat(cancelled.state().status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(cancelled.state().timers()).isEmpty();
        assertThat(told(cancelled)).isInstanceOf(TaskCancelled.class);
        assertThat(cancelled.state().takenAway(AMENDMENT).events()).isEmpty();
    }

    @Test
    void what_comes_back_in_a_later_version_is_open_again() {
        var again = TASK.takenAway(AMENDMENT).state().amended(LATER, AMENDMENT);

        assertThat(again.state().status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(again.state().outOfPlan()).isFalse();
        assertThat(again.state().timers()).isNotEmpty();
        assertThat(told(again)).isInstanceOf(TaskReopened.class);
    }

    @Test
    void handed_in_work_is_kept_as_it_is_and_the_standing_body_is_asked() {
        var asked = submitted().amended(LATER, AMENDMENT);

        assertThat(asked.state().status()).isEqualTo(TaskStatus.SUBMITTED);
        assertThat(asked.state().deadline()).isEqualTo(TASK.deadline());
        var view = ((TaskRevised) told(asked)).task().amendment();
        assertThat(view.takesAway()).isFalse();
        assertThat(view.nominalDue()).isEqualTo(day("2026-06-30"));
        assertThat(view.reason()).isEqualTo("Theo tình hình thực tế");
    }

    @Test
    void handed_in_work_that_was_taken_away_waits_for_the_standing_body_too() {
        var asked = submitted().takenAway(AMENDMENT).state();

        assertThat(asked.status()).isEqualTo(TaskStatus.SUBMITTED);
        assertThat(asked.outOfPlan()).isTrue();
        assertThat(TaskView.of(asked).amendment().takesAway()).isTrue();
        assertThat(decide(asked, true).state().status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(decide(asked, false).state().status()).isEqualTo(TaskStatus.SUBMITTED);
    }

    @Test
    void a_followed_amendment_moves_date_and_timers() {
        var followed = decide(submitted().amended(LATER, AMENDMENT).state(), true);

        assertThat(followed.state().deadline().nominalDue()).isEqualTo(day("2026-06-30"));
        assertThat(followed.state().timers()).isEqualTo(LATER.timers());
        assertThat(TaskView.of(followed.state()).amendment()).isNull();
    }

    @Test
    void what_was_declined_is_not_asked_again_but_something_else_is() {
        var declined = decide(completed().amended(LATER, AMENDMENT).state(), false).state();
        assertThat(TaskView.of(declined).amendment()).isNull();
        assertThat(declined.status()).isEqualTo(TaskStatus.COMPLETED);

        var third = new Amendment(3, "Lần nữa", at("2026-05-10T09:00"));
        assertThat(declined.amended(LATER, third).events()).isEmpty();
        var other = declined.amended(aTask().dueOn("2026-09-30").assigned(), third);
        assertThat(TaskView.of(other.state()).amendment().version()).isEqualTo(3);
    }

    @Test
    void what_was_declined_stays_declined_when_the_work_goes_on() {
        var declined = decide(submitted().amended(LATER, AMENDMENT).state(), false).state();
        var returned = declined.giveBack("Thiếu", "Trần Văn Bình", at("2026-02-13T09:00")).state();

        var third = new Amendment(3, "Việc khác", at("2026-05-10T09:00"));

        assertThat(returned.amended(LATER, third).events()).isEmpty();
        assertThat(returned.amended(LATER, third).state()).isEqualTo(returned);
    }

    @Test
    void an_amendment_of_the_words_alone_excuses_nobody_who_is_late() {
        var late = aTask().dueOn("2026-01-31").ofAPlanIssuedOn("2026-01-05").assigned();
        var reworded = aTask().dueOn("2026-01-31").ofAPlanIssuedOn("2026-06-10").ifAny().assigned();
        assertThat(reworded.deadline().alreadyDue()).isTrue();

        var amended = late.amended(reworded, AMENDMENT).state();

        assertThat(amended.work().conditional()).isTrue();
        assertThat(amended.deadline()).isEqualTo(late.deadline());
        assertThat(amended.timers()).isEqualTo(late.timers());
    }

    @Test
    void finished_work_that_comes_back_is_finished() {
        var dropped = decide(completed().takenAway(AMENDMENT).state(), true).state();
        assertThat(dropped.status()).isEqualTo(TaskStatus.CANCELLED);

        var back = dropped.amended(TASK, new Amendment(3, "Trở lại", at("2026-05-10T09:00")));

        assertThat(back.state().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(told(back)).isInstanceOf(TaskReopened.class);
    }

    @Test
    void finished_work_of_which_something_else_is_wanted_goes_on_when_that_is_followed() {
        var other = aTask().dueOn("2026-06-30").yielding("Báo cáo kết quả").assigned();
        var asked = completed().amended(other, AMENDMENT).state();
        assertThat(TaskView.of(asked).amendment().reopens()).isTrue();

        var again = decide(asked, true);

        assertThat(again.state().status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(again.state().work().deliverable()).isEqualTo("Báo cáo kết quả");
        assertThat(again.state().progress().percent()).isZero();
        assertThat(again.state().progress().doneOn()).isNull();
        assertThat(again.state().progress().reviews()).hasSize(1);
        assertThat(again.state().timers()).isEqualTo(other.timers());
        assertThat(told(again)).isInstanceOf(TaskReopened.class);
    }

    @Test
    void finished_work_that_only_gets_another_day_stays_finished_and_is_judged_by_it() {
        var asked = completed().amended(LATER, AMENDMENT).state();
        assertThat(TaskView.of(asked).amendment().reopens()).isFalse();

        var followed = decide(asked, true);

        assertThat(followed.state().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(followed.state().deadline().nominalDue()).isEqualTo(day("2026-06-30"));
        assertThat(told(followed)).isInstanceOf(TaskRevised.class);
    }

    @Test
    void finished_work_that_is_to_be_kept_up_from_now_on_goes_on() {
        var standing = aTask().undated(DeadlineKind.CONTINUOUS).assigned();

        var again = decide(completed().amended(standing, AMENDMENT).state(), true).state();

        assertThat(again.status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    void what_did_not_arise_is_asked_for_again_when_it_is_wanted_in_any_case() {
        var nothing =
                aTask().ifAny()
                        .assigned()
                        .notArising("Không có", "Lê Thị Hoa", at("2026-02-01T09:00"))
                        .state();

        var again = decide(nothing.amended(TASK, AMENDMENT).state(), true);

        assertThat(again.state().status()).isEqualTo(TaskStatus.ASSIGNED);
        assertThat(again.state().notArising()).isNull();
        assertThat(told(again)).isInstanceOf(TaskReopened.class);
    }

    @Test
    void a_change_that_is_taken_back_asks_nothing_any_more() {
        var asked = completed().amended(LATER, AMENDMENT).state();

        var back = asked.amended(TASK, new Amendment(3, "Trở lại", at("2026-05-10T09:00")));

        assertThat(TaskView.of(back.state()).amendment()).isNull();
        assertThatThrownBy(() -> decide(back.state(), true)).isInstanceOf(NothingToDecide.class);
    }

    @Test
    void a_task_that_gets_a_date_waits_no_more() {
        var waiting = aTask().undated(DeadlineKind.EXTERNAL).assigned();

        assertThat(waiting.amended(TASK, AMENDMENT).state().status())
                .isEqualTo(TaskStatus.ASSIGNED);
        assertThat(TASK.amended(waiting, AMENDMENT).state().status()).isEqualTo(TaskStatus.WAITING);
    }

    private static Task submitted() {
        return TASK.submit(done("2026-02-01"), anOfficer("2026-02-02T10:00")).state();
    }

    private static Task completed() {
        return submitted().accept(null, "Trần Văn Bình", at("2026-02-03T09:00")).state();
    }

    private static Change<Task> decide(Task task, boolean follow) {
        return task.decide(follow, PLAIN_WEEKS, POLICY, "Trần Văn Bình", at("2026-02-12T09:00"));
    }

    private static Object told(Change<Task> change) {
        assertThat(change.events()).hasSize(1);
        return change.events().get(0);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
