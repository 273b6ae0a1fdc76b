package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.VAN_HOA_KHOA_HOC;
import static vn.tiendo.task.task.Fixtures.VAN_PHONG;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.done;
import static vn.tiendo.task.task.Fixtures.ended;
import static vn.tiendo.task.task.Fixtures.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.task.Reassignment.Because;
import vn.tiendo.task.unit.Ending;
import vn.tiendo.task.unit.Ending.How;
import vn.tiendo.task.unit.Unit;

class FollowingUnitsTest {
    private static final Instant NOW = at("2026-03-01T00:00");
    private static final Unit MERGED = ended(VAN_HOA, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
    private static final Task TASK = aTask().ifAny().assigned();

    @Test
    void a_running_task_goes_to_who_carries_on_and_keeps_everything_else() {
        var moved = TASK.after(MERGED, NOW);

        var task = moved.state();
        assertThat(task.work().leads()).containsExactly(VAN_HOA_KHOA_HOC);
        assertThat(task.work().coordinating()).containsExactly(VAN_PHONG);
        assertThat(task.timers()).isEqualTo(TASK.timers()).isNotEmpty();
        assertThat(task.status()).isEqualTo(TaskStatus.ASSIGNED);
        var told = told(moved).reassignment();
        assertThat(told.because()).isEqualTo(Because.MERGED);
        assertThat(told.on()).isEqualTo("2026-03-01");
        assertThat(told.before().leads()).containsExactly(VAN_HOA);
        assertThat(task.reassignments()).containsExactly(told);
        assertThat(task.after(MERGED, NOW).events()).isEmpty();
    }

    @Test
    void handed_in_work_stays_handed_in_and_is_reviewed_as_before() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();

        var moved = submitted.after(MERGED, NOW).state();

        assertThat(moved.progress()).isEqualTo(submitted.progress());
        var completed = moved.accept(null, "Trần Văn Bình", NOW).state();
        assertThat(completed.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(completed.progress().reviews().get(0).submission().byUnit())
                .isEqualTo(VAN_HOA.id());
    }

    @Test
    void what_is_over_stays_with_who_did_it() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();
        var amendment = new Amendment(2, "Bãi bỏ", NOW);

        for (var over :
                List.of(
                        submitted.accept(null, "Trần Văn Bình", NOW).state(),
                        TASK.notArising("Không có hồ sơ", "Lê Thị Hoa", NOW).state(),
                        TASK.takenAway(amendment).state())) {
            assertThat(over.after(MERGED, NOW)).isEqualTo(Change.none(over));
        }
    }

    @Test
    void nobody_is_named_twice() {
        var toTheOffice = ended(VAN_HOA, How.SPLIT, "2026-03-01", VAN_PHONG, VAN_HOA_KHOA_HOC);
        var bothHad = TASK.after(MERGED, NOW).state();

        var task = TASK.after(toTheOffice, NOW).state();

        assertThat(task.work().leads()).containsExactly(VAN_PHONG);
        assertThat(task.work().coordinating()).isEmpty();
        var contributor = ended(VAN_PHONG, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
        assertThat(bothHad.after(contributor, NOW).state().work().coordinating()).isEmpty();
    }

    @Test
    void without_anybody_who_carries_on_a_task_waits_for_the_standing_body() {
        assertThat(TASK.after(ended(VAN_HOA, How.CLOSED, "2026-03-01"), NOW))
                .isEqualTo(Change.none(TASK));
    }

    @Test
    void an_end_that_is_only_announced_moves_nothing() {
        var ending =
                new Ending(How.MERGED, LocalDate.parse("2026-02-01"), List.of(VAN_HOA_KHOA_HOC));

        assertThat(TASK.after(unit(VAN_HOA, VAN_HOA.name(), ending, false), NOW))
                .isEqualTo(Change.none(TASK));
    }

    @Test
    void a_new_name_is_taken_from_its_day() {
        var renamed = TASK.after(unit(VAN_HOA, "Phòng Văn hóa", null, false), NOW);

        assertThat(renamed.state().work().leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.name()).isEqualTo("Phòng Văn hóa"))
                .satisfies(lead -> assertThat(lead.path()).isEqualTo(VAN_HOA.path()));
        var told = told(renamed).reassignment();
        assertThat(told.because()).isEqualTo(Because.RENAMED);
        assertThat(told.on()).isEqualTo("2026-02-01");
        assertThat(TASK.after(unit(VAN_HOA, VAN_HOA.name(), null, false), NOW).events()).isEmpty();
    }

    @Test
    void the_standing_body_is_followed_too() {
        var office = ended(VAN_PHONG, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);

        var task = TASK.after(office, NOW).state();

        assertThat(task.work().standingBody()).isEqualTo(VAN_HOA_KHOA_HOC);
        assertThat(task.work().coordinating()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void an_amendment_that_waits_for_a_decision_does_not_bring_the_former_lead_back() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();
        var later = aTask().dueOn("2026-06-30").assigned();
        var asked = submitted.amended(later, new Amendment(2, "Lùi thời hạn", NOW)).state();

        var moved = asked.after(MERGED, NOW).state();
        var followed = moved.decide(true, PLAIN_WEEKS, POLICY, "Trần Văn Bình", NOW).state();

        assertThat(followed.deadline().nominalDue()).isEqualTo("2026-06-30");
        assertThat(followed.work().leads()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void who_held_a_task_may_read_it_still_and_report_on_it_no_more() {
        var task = TASK.after(MERGED, NOW).state();

        assertThat(task.formerly()).contains(VAN_HOA.id(), "song-mai");
        assertThat(task.work().concerns()).doesNotContain(VAN_HOA.id());
        assertThatThrownBy(() -> task.requireLead(VAN_HOA.id())).isInstanceOf(NotTheLeadUnit.class);
        assertThat(task.requireLead(VAN_HOA_KHOA_HOC.id())).isEqualTo(task);
    }

    private static TaskReassigned told(Change<Task> change) {
        assertThat(change.events()).hasSize(1);
        return (TaskReassigned) change.events().get(0);
    }
}
