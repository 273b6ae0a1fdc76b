package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.PLAN_END;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Change;
import vn.tiendo.task.task.Reassignment.Because;
import vn.tiendo.task.unit.Ending;
import vn.tiendo.task.unit.Ending.How;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;

class FollowingUnitsTest {
    private static final Instant NOW = at("2026-03-01T00:00");
    private static final Unit MERGED = ended(VAN_HOA, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
    private static final Task TASK = aTask().ifAny().assigned();

    @Test
    void a_running_task_goes_to_who_carries_on_and_keeps_everything_else() {
        var moved = after(TASK, MERGED);

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
        assertThat(after(task, MERGED).events()).isEmpty();
    }

    @Test
    void handed_in_work_stays_handed_in_and_is_reviewed_as_before() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();

        var moved = after(submitted, MERGED).state();

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
            assertThat(after(over, MERGED)).isEqualTo(Change.none(over));
        }
    }

    @Test
    void nobody_is_named_twice() {
        var toTheOffice = ended(VAN_HOA, How.SPLIT, "2026-03-01", VAN_PHONG, VAN_HOA_KHOA_HOC);
        var bothHad = after(TASK, MERGED).state();

        var task = after(TASK, toTheOffice).state();

        assertThat(task.work().leads()).containsExactly(VAN_PHONG);
        assertThat(task.work().coordinating()).isEmpty();
        var contributor = ended(VAN_PHONG, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
        assertThat(after(bothHad, contributor).state().work().coordinating()).isEmpty();
    }

    @Test
    void without_anybody_who_carries_on_a_task_waits_for_the_standing_body() {
        assertThat(after(TASK, ended(VAN_HOA, How.CLOSED, "2026-03-01")))
                .isEqualTo(Change.none(TASK));
    }

    @Test
    void an_end_that_is_only_announced_moves_nothing() {
        var ending =
                new Ending(How.MERGED, LocalDate.parse("2026-02-01"), List.of(VAN_HOA_KHOA_HOC));

        assertThat(after(TASK, unit(VAN_HOA, VAN_HOA.name(), ending, false)))
                .isEqualTo(Change.none(TASK));
    }

    @Test
    void a_new_name_is_taken_from_its_day() {
        var renamed = after(TASK, unit(VAN_HOA, "Phòng Văn hóa", null, false));

        assertThat(renamed.state().work().leads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.name()).isEqualTo("Phòng Văn hóa"))
                .satisfies(lead -> assertThat(lead.path()).isEqualTo(VAN_HOA.path()));
        var told = told(renamed).reassignment();
        assertThat(told.because()).isEqualTo(Because.RENAMED);
        assertThat(told.on()).isEqualTo("2026-02-01");
        assertThat(after(TASK, unit(VAN_HOA, VAN_HOA.name(), null, false)).events()).isEmpty();
    }

    @Test
    void the_standing_body_is_followed_too() {
        var office = ended(VAN_PHONG, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);

        var task = after(TASK, office).state();

        assertThat(task.work().standingBody()).isEqualTo(VAN_HOA_KHOA_HOC);
        assertThat(task.work().coordinating()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void an_amendment_that_waits_for_a_decision_does_not_bring_the_former_lead_back() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();
        var later = aTask().dueOn("2026-06-30").assigned();
        var asked = submitted.amended(later, new Amendment(2, "Lùi thời hạn", NOW)).state();

        var moved = after(asked, MERGED).state();
        var followed = moved.decide(true, PLAIN_WEEKS, POLICY, "Trần Văn Bình", NOW).state();

        assertThat(followed.deadline().nominalDue()).isEqualTo("2026-06-30");
        assertThat(followed.work().leads()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void who_held_a_task_may_read_it_still_and_report_on_it_no_more() {
        var task = after(TASK, MERGED).state();

        assertThat(task.formerly()).contains(VAN_HOA.id(), "song-mai");
        assertThat(task.work().concerns()).doesNotContain(VAN_HOA.id());
        assertThatThrownBy(() -> task.requireLead(VAN_HOA.id())).isInstanceOf(NotTheLeadUnit.class);
        assertThat(task.requireLead(VAN_HOA_KHOA_HOC.id())).isEqualTo(task);
    }

    @Test
    void finished_work_that_a_decision_opens_again_comes_to_who_carries_on_in_that_change() {
        var submitted = TASK.submit(done("2026-02-20"), anOfficer("2026-02-20T10:00")).state();
        var finished = submitted.accept(null, "Trần Văn Bình", NOW).state();
        var other = aTask().ifAny().yielding("Báo cáo").assigned();
        var asked = finished.amended(other, new Amendment(2, "Điều chỉnh", NOW)).state();
        var decided = asked.decide(true, PLAIN_WEEKS, POLICY, "Trần Văn Bình", NOW);

        var change = Reassigning.together(decided, Succession.among(List.of(MERGED)), NOW);

        assertThat(change.state().work().leads()).containsExactly(VAN_HOA_KHOA_HOC);
        assertThat(change.events())
                .hasExactlyElementsOfTypes(TaskReopened.class, TaskReassigned.class);
    }

    @Test
    void all_units_of_a_task_are_followed_to_the_end_in_one_change() {
        var many = new ArrayList<Unit>();
        var contributing = new ArrayList<UnitRef>();
        for (var i = 0; i < 60; i++) {
            contributing.add(ref("cu-" + i));
            many.add(ended(ref("cu-" + i), How.MERGED, "2026-03-01", ref("moi-" + i)));
        }
        var held = new Holders(List.of(VAN_HOA), contributing);
        var task = TASK.reassign(held, "Giao thêm", "Trần Văn Bình", NOW).state();

        var moved = after(task, many.toArray(Unit[]::new));

        assertThat(moved.events()).singleElement().isInstanceOf(TaskRevised.class);
        assertThat(moved.state().work().coordinating())
                .hasSize(60)
                .allMatch(it -> it.id().startsWith("moi-"));
        assertThat(moved.state().reassignments()).hasSize(1);
        assertThat(moved.state().formerly()).contains("cu-0", "cu-59");
    }

    @Test
    void a_chain_of_leads_is_told_step_by_step_by_the_days() {
        var next = ended(VAN_HOA_KHOA_HOC, How.MERGED, "2026-04-01", ref("sau-cung"));

        var moved = after(TASK, next, MERGED);

        assertThat(moved.state().work().leads()).containsExactly(ref("sau-cung"));
        assertThat(moved.events()).hasSize(2);
        assertThat(moved.state().reassignments())
                .extracting(it -> it.on().toString())
                .containsExactly("2026-03-01", "2026-04-01");
    }

    @Test
    void a_closed_plans_tasks_stay_where_they_are_and_nothing_is_decided_on_them() {
        var closed = TASK.withItsPlanClosed(PLAN_END).state();
        var held = new Holders(List.of(VAN_HOA_KHOA_HOC), List.of());

        assertThat(after(closed, MERGED)).isEqualTo(Change.none(closed));
        assertThatThrownBy(() -> closed.reassign(held, "Giao", "Trần Văn Bình", NOW))
                .isInstanceOf(PlanIsClosed.class);
        assertThatThrownBy(() -> closed.decide(true, PLAIN_WEEKS, POLICY, "Trần Văn Bình", NOW))
                .isInstanceOf(PlanIsClosed.class);
    }

    @Test
    void moves_fill_no_record_and_use_up_no_decisions() {
        var task = TASK;
        for (var i = 0; i < 150; i++) {
            var lead = task.work().leads().get(0);
            task = after(task, ended(lead, How.MERGED, "2026-03-01", ref("nc-" + i))).state();
        }
        assertThat(task.reassignments()).hasSize(Reassigning.MOST_TOLD);

        for (var i = 0; i < Reassigning.MOST_DECISIONS; i++) {
            var held = new Holders(List.of(ref("tay-" + i)), List.of());
            task = task.reassign(held, "Giao", "Trần Văn Bình", NOW).state();
        }

        var full = task;
        assertThat(full.reassignments()).hasSize(Reassigning.MOST_TOLD);
        var held = new Holders(List.of(VAN_HOA), List.of());
        assertThatThrownBy(() -> full.reassign(held, "Giao", "Trần Văn Bình", NOW))
                .isInstanceOf(TooManyReassignments.class);
        assertThat(full.formerly()).contains(VAN_HOA.id(), "nc-0", "tay-0");
    }

    private static UnitRef ref(String id) {
        return new UnitRef(id, "Đơn vị " + id, List.of("song-mai", id));
    }

    private static Change<Task> after(Task task, Unit... units) {
        return task.following(Succession.among(List.of(units)), NOW);
    }

    private static TaskReassigned told(Change<Task> change) {
        assertThat(change.events()).hasSize(1);
        return (TaskReassigned) change.events().get(0);
    }
}
