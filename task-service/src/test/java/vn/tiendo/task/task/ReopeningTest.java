package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.document;
import static vn.tiendo.task.task.Fixtures.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.DayKind;
import vn.tiendo.task.workingday.WorkingCalendar;

class ReopeningTest {
    private static final Amendment AMENDMENT =
            new Amendment(2, "Theo tình hình thực tế", at("2026-02-10T09:00"));
    private static final Task TASK = aTask().dueOn("2026-03-31").assigned();

    @Test
    void what_proved_finished_work_proves_nothing_of_other_work_but_stays_on_record() {
        var proven =
                TASK.submit(
                                done("2026-02-01", document("2026-02-01")),
                                anOfficer("2026-02-02T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-02-03T09:00"))
                        .state();
        var other = aTask().yielding("Báo cáo kết quả").assigned();
        var again = decide(proven.amended(other, AMENDMENT).state()).state();

        assertThat(again.progress().evidenceStatus()).isEqualTo(EvidenceStatus.NONE);
        assertThat(again.progress().reviews()).hasSize(1);
        var unproven =
                again.submit(done(null), anOfficer("2026-02-20T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-02-21T09:00"))
                        .state();
        assertThat(unproven.progress().evidenceStatus()).isEqualTo(EvidenceStatus.NONE);
        var anew =
                again.submit(
                                done("2026-02-20", document("2026-02-20")),
                                anOfficer("2026-02-20T10:00"))
                        .state();
        assertThat(anew.progress().evidenceStatus()).isEqualTo(EvidenceStatus.DECLARED);
        assertThat(
                        anew.accept(null, "Trần Văn Bình", at("2026-02-21T09:00"))
                                .state()
                                .progress()
                                .evidenceStatus())
                .isEqualTo(EvidenceStatus.VERIFIED);
    }

    @Test
    void finished_work_that_is_open_again_is_dated_by_the_calendar_of_now() {
        var other = aTask().yielding("Báo cáo kết quả").assigned();
        var asked = completed().amended(other, AMENDMENT).state();
        var off =
                WorkingCalendar.of(
                        List.of(new CalendarDay(day("2026-03-31"), DayKind.DAY_OFF, null)));

        var again =
                asked.decide(true, off, POLICY, "Trần Văn Bình", at("2026-02-12T09:00")).state();

        assertThat(again.deadline().effectiveDue()).isEqualTo(day("2026-04-01"));
        assertThat(again.timers())
                .isEqualTo(again.deadline().reminders(POLICY, off).timers())
                .isNotEqualTo(TASK.timers());
    }

    @Test
    void finished_work_that_comes_back_as_other_work_asks_the_standing_body() {
        var dropped = decide(completed().takenAway(AMENDMENT).state()).state();
        var other = aTask().yielding("Báo cáo kết quả").assigned();

        var back = dropped.amended(other, new Amendment(3, "Trở lại", at("2026-05-10T09:00")));

        assertThat(back.state().status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(back.events())
                .extracting(Event::type)
                .containsExactly(TaskReopened.TYPE, TaskRevised.TYPE);
        var asked = (TaskRevised) back.events().get(1);
        assertThat(asked.reason()).isEqualTo(Amending.ASKED);
        assertThat(asked.task().amendment().reopens()).isTrue();
    }

    private static Task submitted() {
        return TASK.submit(done("2026-02-01"), anOfficer("2026-02-02T10:00")).state();
    }

    private static Task completed() {
        return submitted().accept(null, "Trần Văn Bình", at("2026-02-03T09:00")).state();
    }

    private static Change<Task> decide(Task task) {
        return task.decide(true, PLAIN_WEEKS, POLICY, "Trần Văn Bình", at("2026-02-12T09:00"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
