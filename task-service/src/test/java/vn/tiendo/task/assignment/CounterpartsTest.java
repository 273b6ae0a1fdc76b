package vn.tiendo.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.VAN_HOA_KHOA_HOC;
import static vn.tiendo.task.task.Fixtures.VAN_PHONG;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.ended;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.task.Amendment;
import vn.tiendo.task.task.Fixtures;
import vn.tiendo.task.task.Holders;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.unit.Ending.How;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.unit.Unit;
import vn.tiendo.task.unit.UnitRef;

class CounterpartsTest {
    private static final Unit MERGED = ended(VAN_HOA, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
    private static final Succession NOBODY = Succession.among(List.of());
    private static final Succession AFTER = Succession.among(List.of(MERGED));
    private static final UnitRef UNDER =
            new UnitRef("song-mai-tt", "Trung tâm", List.of("song-mai", "song-mai-tt"));
    private static final Amendment AMENDMENT =
            new Amendment(2, "Theo tình hình thực tế", at("2026-03-02T09:00"));

    @Test
    void two_leads_in_another_order_are_the_same_two() {
        var stored = task("one", VAN_HOA, VAN_PHONG);
        var reversed = task("other", VAN_PHONG, VAN_HOA);

        var found = of(NOBODY, List.of(stored), reversed);

        assertThat(found.wantedBy("one")).contains("other");
        assertThat(found.isMet("other")).isTrue();
        assertThat(stored.wanted(reversed, NOBODY).work().leads())
                .containsExactly(VAN_PHONG, VAN_HOA);
    }

    @Test
    void a_lead_less_is_another_task() {
        var found = of(NOBODY, List.of(task("one", VAN_HOA, VAN_PHONG)), task("other", VAN_HOA));

        assertThat(found.wantedBy("one")).isEmpty();
        assertThat(found.isMet("other")).isFalse();
        assertThat(found.expected()).isEqualTo(1);
    }

    @Test
    void a_text_that_names_who_carries_on_means_the_task_that_came_to_them() {
        var moved = task("one", VAN_HOA_KHOA_HOC);
        var notYetMoved = task("one", VAN_HOA);

        for (var stored : List.of(moved, notYetMoved)) {
            var found = of(AFTER, List.of(stored), task("other", VAN_HOA_KHOA_HOC));
            assertThat(found.wantedBy("one")).contains("other");
        }
    }

    @Test
    void a_text_that_still_names_the_former_lead_takes_the_task_from_nobody() {
        var moved = task("one", VAN_HOA_KHOA_HOC);

        var wanted = moved.wanted(task("one", VAN_HOA), AFTER);

        assertThat(wanted.work().leads()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void the_tasks_of_two_merged_units_stay_two() {
        var one = task("one", VAN_HOA_KHOA_HOC);
        var own = task("own", VAN_HOA_KHOA_HOC);

        var found = of(AFTER, List.of(one, own), task("own", VAN_HOA_KHOA_HOC));

        assertThat(found.wantedBy("one")).contains("own");
        assertThat(found.wantedBy("own")).contains("own");
        assertThat(found.expected()).isEqualTo(2);
    }

    @Test
    void what_was_dropped_comes_back_where_no_other_does_it_and_once() {
        var dropped = task("one", VAN_HOA).takenAway(AMENDMENT).state();
        var again = task("two", VAN_HOA).takenAway(AMENDMENT).state();
        var running = task("own", VAN_HOA_KHOA_HOC);
        var text = task("own", VAN_HOA_KHOA_HOC);

        assertThat(of(AFTER, List.of(dropped, running), text).wantedBy("one")).isEmpty();
        var found = of(AFTER, List.of(dropped, again), text);
        assertThat(found.wantedBy("one")).contains("own");
        assertThat(found.wantedBy("two")).isEmpty();
    }

    @Test
    void a_task_that_came_to_others_than_the_text_names_is_still_that_of_the_text() {
        var text = new Holders(List.of(VAN_HOA), List.of(VAN_PHONG));
        var given = Fixtures.given(task("one", VAN_HOA), UNDER, List.of());
        assertThat(given.work().textHolders()).isEqualTo(text);

        var found = of(AFTER, List.of(given), task("other", VAN_HOA_KHOA_HOC));
        var wanted = given.wanted(task("other", VAN_HOA_KHOA_HOC), AFTER).work();

        assertThat(found.wantedBy("one")).contains("other");
        assertThat(wanted.leads()).containsExactly(UNDER);
        assertThat(wanted.coordinating()).isEmpty();
        assertThat(wanted.textHolders().leads()).containsExactly(VAN_HOA_KHOA_HOC);
    }

    @Test
    void those_who_contribute_by_decision_stay_till_the_text_names_others() {
        var given = Fixtures.given(task("one", VAN_HOA), VAN_HOA, List.of(UNDER));
        var other = aTask().called("one").ledBy(VAN_HOA).helpedBy(VAN_HOA_KHOA_HOC).assigned();

        assertThat(given.wanted(task("one", VAN_HOA), NOBODY).work().coordinating())
                .containsExactly(UNDER);
        assertThat(given.wanted(other, NOBODY).work().coordinating())
                .containsExactly(VAN_HOA_KHOA_HOC);
    }

    private static Counterparts of(Succession succession, List<Task> stored, Task... following) {
        Map<String, Task> text = new LinkedHashMap<>();
        for (var task : following) {
            text.put(task.id(), task);
        }
        return Counterparts.of(text, stored, succession);
    }

    private static Task task(String id, UnitRef... leads) {
        return aTask().called(id).ledBy(leads).assigned();
    }
}
