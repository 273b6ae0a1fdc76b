package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.PLAN_END;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.extension.ExtensionAskedTooLate;
import vn.tiendo.task.extension.ExtensionNotLater;
import vn.tiendo.task.extension.ExtensionTooFar;
import vn.tiendo.task.extension.NoDayToPutOff;
import vn.tiendo.task.extension.NoExtensionWaits;
import vn.tiendo.task.extension.TooManyExtensions;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.DayKind;
import vn.tiendo.task.workingday.WorkingCalendar;

class ExtendingTest {
    private static final String BEFORE = "2026-03-25T10:00";
    private static final String AFTER = "2026-04-02T09:00";

    private final Task task = aTask().dueOn("2026-03-31").assigned();

    @Test
    void as_long_as_nobody_has_decided_the_day_stays() {
        var asking = ask(task, "2026-04-15", BEFORE);

        var told = (ExtensionRequested) asking.events().get(0);
        assertThat(told.task().extensionAsked()).isEqualTo("2026-04-15");
        assertThat(told.task().extensions()).isZero();
        assertThat(told.extension().before()).isEqualTo("2026-03-31");
        assertThat(asking.state().deadline()).isEqualTo(task.deadline());
        assertThat(asking.state().timers()).isEqualTo(task.timers());
    }

    @Test
    void what_is_granted_moves_day_and_timers_and_leaves_the_plans_own_day_on_record() {
        var granted = grant(asking(), null, "2026-03-26T09:00");

        var view = ((ExtensionDecided) granted.events().get(0)).task();
        assertThat(view.deadline().nominalDue()).isEqualTo("2026-03-31");
        assertThat(view.deadline().putOffTo()).isEqualTo("2026-04-15");
        assertThat(view.deadline().effectiveDue()).isEqualTo("2026-04-15");
        assertThat(view.extensions()).isOne();
        assertThat(view.extensionAsked()).isNull();
        assertThat(granted.events().get(1)).isEqualTo(new TaskRevised(view, Extending.EXTENDED));
        assertThat(granted.state().timers())
                .contains(new Timer("PASSED", at("2026-04-16T00:00")))
                .doesNotContain(new Timer("PASSED", at("2026-04-01T00:00")));
    }

    @Test
    void another_day_may_be_granted_and_a_day_off_moves_on() {
        var granted = grant(asking(), "2026-04-11", "2026-03-26T09:00").state();

        assertThat(granted.deadline().putOffTo()).isEqualTo("2026-04-11");
        assertThat(granted.deadline().effectiveDue()).isEqualTo("2026-04-13");
        var holiday = new CalendarDay(LocalDate.parse("2026-04-13"), DayKind.HOLIDAY, null);
        var under = WorkingCalendar.of(List.of(holiday));
        var moved = granted.revise(under, POLICY, "CALENDAR_CHANGED", at("2026-03-27T09:00"));
        assertThat(moved.state().deadline().effectiveDue()).isEqualTo("2026-04-14");
    }

    @Test
    void it_is_asked_for_up_to_the_last_day_and_may_be_granted_after_it() {
        var asked = ask(task, "2026-04-15", "2026-03-31T23:59").state();
        var overdue = asked.raise(PLAIN_WEEKS, at("2026-04-01T00:00")).state();
        assertThat(timeliness(overdue)).isEqualTo(Timeliness.OVERDUE);

        var granted = grant(overdue, null, AFTER).state();

        assertThat(timeliness(granted)).isNotEqualTo(Timeliness.OVERDUE);
        assertThat(granted.timers()).contains(new Timer("PASSED", at("2026-04-16T00:00")));
        assertThatExceptionOfType(ExtensionAskedTooLate.class)
                .isThrownBy(() -> ask(task, "2026-04-15", "2026-04-01T00:00"));
    }

    @Test
    void work_done_by_the_later_day_is_on_time() {
        var granted = grant(asking(), null, "2026-03-26T09:00").state();

        var completed =
                granted.submit(done(null), anOfficer("2026-04-10T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-04-11T09:00"))
                        .state();

        assertThat(timeliness(completed)).isEqualTo(Timeliness.DONE_ON_TIME);
    }

    @Test
    void what_is_refused_leaves_the_day_and_keeps_the_reason() {
        var refused = new Extending(asking()).refuse("Đã đủ thời gian", "Bình", at(AFTER));

        var told = (ExtensionDecided) refused.events().get(0);
        assertThat(refused.events()).hasSize(1);
        assertThat(Objects.requireNonNull(told.extension().decision()).reason())
                .isEqualTo("Đã đủ thời gian");
        assertThat(refused.state().deadline()).isEqualTo(task.deadline());
        assertThat(told.task().extensions()).isZero();
        assertThat(told.task().extensionAsked()).isNull();
    }

    @Test
    void another_wish_takes_the_place_of_the_one_that_waits_and_none_of_what_was_decided() {
        var again = ask(asking(), "2026-05-15", "2026-03-26T10:00").state();
        assertThat(again.extensions().asked()).hasSize(1);
        assertThat(again.extensions().waiting().orElseThrow().until()).isEqualTo("2026-05-15");

        var second = ask(grant(again, null, AFTER).state(), "2026-06-15", AFTER).state();
        assertThat(second.extensions().asked()).hasSize(2);
        assertThat(grant(second, null, AFTER).state().extensions().granted()).isEqualTo(2);
    }

    @Test
    void an_amendment_of_other_things_leaves_the_later_day_and_one_of_the_day_takes_its_place() {
        var granted = grant(asking(), null, "2026-03-26T09:00").state();
        var amendment = new Amendment(2, "Điều chỉnh", at("2026-03-27T09:00"));

        var other = granted.amended(aTask().dueOn("2026-03-31").assigned(), amendment).state();
        assertThat(other.deadline().effectiveDue()).isEqualTo("2026-04-15");
        var dated = granted.amended(aTask().dueOn("2026-06-30").assigned(), amendment).state();
        assertThat(dated.deadline().effectiveDue()).isEqualTo("2026-06-30");
        assertThat(dated.deadline().putOffTo()).isNull();
        assertThat(TaskView.of(dated).extensions()).isOne();
    }

    @Test
    void only_a_later_day_within_reach_of_the_plans_year_is_taken() {
        assertThatExceptionOfType(ExtensionNotLater.class)
                .isThrownBy(() -> ask(task, "2026-03-31", BEFORE));
        assertThatExceptionOfType(ExtensionNotLater.class)
                .isThrownBy(() -> grant(asking(), "2026-03-30", BEFORE));
        assertThat(ask(task, "2027-12-31", BEFORE).events()).hasSize(1);
        assertThatExceptionOfType(ExtensionTooFar.class)
                .isThrownBy(() -> ask(task, "2206-04-15", BEFORE));
    }

    @Test
    void only_a_running_task_with_a_day_is_put_off() {
        var undated = aTask().undated(DeadlineKind.CONTINUOUS).assigned();
        assertThatExceptionOfType(NoDayToPutOff.class)
                .isThrownBy(() -> ask(undated, "2026-04-15", BEFORE));
        var asking = asking();
        var over = asking.withItsPlanClosed(PLAN_END).state();
        assertThatExceptionOfType(PlanIsClosed.class).isThrownBy(() -> grant(over, null, AFTER));
        assertThat(TaskView.of(over).extensionAsked()).isNull();
        var cancelled = asking.takenAway(new Amendment(2, "Bãi bỏ", at(BEFORE))).state();
        assertThatExceptionOfType(TaskIsClosed.class)
                .isThrownBy(() -> grant(cancelled, null, AFTER));
        assertThatExceptionOfType(NoExtensionWaits.class)
                .isThrownBy(() -> grant(task, null, AFTER));
    }

    @Test
    void a_tasks_record_has_a_bound() {
        var tired = task;
        for (int times = 0; times < 30; times++) {
            var asked = ask(tired, "2026-04-15", BEFORE).state();
            tired = new Extending(asked).refuse("Không", "Bình", at(BEFORE)).state();
        }
        var last = tired;

        assertThatExceptionOfType(TooManyExtensions.class)
                .isThrownBy(() -> ask(last, "2026-04-15", BEFORE));
    }

    @Test
    void a_task_that_was_stored_before_there_were_any_has_none() {
        var stored = Json.toDocument(task);
        stored.remove("extensions");

        assertThat(Json.fromDocument(stored, Task.class)).isEqualTo(task);
    }

    private Task asking() {
        return ask(task, "2026-04-15", BEFORE).state();
    }

    private static Change<Task> ask(Task task, String until, String when) {
        var day = LocalDate.parse(until);
        return new Extending(task).ask(day, "Chờ văn bản của Sở", anOfficer(when));
    }

    private static Change<Task> grant(Task task, @Nullable String until, String when) {
        var day = until == null ? null : LocalDate.parse(until);
        return new Extending(task).grant(day, null, PLAIN_WEEKS, POLICY, "Bình", at(when));
    }

    private static Timeliness timeliness(Task task) {
        return Timeliness.of(task, LocalDate.parse("2026-04-02"));
    }
}
