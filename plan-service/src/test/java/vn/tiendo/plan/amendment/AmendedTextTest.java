package vn.tiendo.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.plan.Readings.LANH;
import static vn.tiendo.plan.plan.Readings.settled;
import static vn.tiendo.plan.plan.Readings.songMai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.Readings;

class AmendedTextTest {

    private static final Plan IN_FORCE = settled().publish(LANH);
    private static final Amends WANTED = new Amends(IN_FORCE.id(), 0, "theo tình hình", null, null);

    @Test
    void the_same_document_again_changes_nothing() {
        var draft = amended(songMai().areas());

        assertThat(draft.tasks()).isEqualTo(IN_FORCE.tasks());
        assertThat(draft.head()).isEqualTo(IN_FORCE.head());
        assertThat(draft.requireAmends().version()).isEqualTo(1);
    }

    @Test
    void a_row_that_moved_and_was_renumbered_keeps_its_id() {
        var first = songMai().areas().get(0);
        var moved = new ArrayList<>(first.tasks());
        Collections.rotate(moved, 1);
        var relabelled = new ArrayList<PlanReading.Task>();
        for (var row : moved) {
            relabelled.add(labelled(String.valueOf((char) ('a' + relabelled.size())), row));
        }

        var draft =
                amended(
                        List.of(
                                new PlanReading.Area(first.label(), first.title(), relabelled),
                                songMai().areas().get(1)));

        for (var row : IN_FORCE.tasks()) {
            assertThat(draft.task(row.id()).map(PlanTask::activity)).contains(row.activity());
        }
        assertThat(draft.tasks().get(0).id()).isEqualTo("1.c");
        assertThat(draft.tasks().get(0).label()).isEqualTo("a");
    }

    @Test
    void a_new_row_in_the_place_of_another_gets_an_id_of_its_own() {
        var area = songMai().areas().get(0);
        var fresh =
                Readings.task(
                        "a",
                        "Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa",
                        List.of("Văn phòng phường"),
                        List.of());

        var draft =
                amended(
                        List.of(
                                new PlanReading.Area(
                                        area.label(),
                                        area.title(),
                                        List.of(fresh, area.tasks().get(1), area.tasks().get(2))),
                                songMai().areas().get(1)));

        assertThat(draft.tasks().get(0).id()).isEqualTo("1.a-2");
        assertThat(draft.task("1.a")).isEmpty();
    }

    @Test
    void deliverables_that_stayed_keep_their_numbers() {
        var area = songMai().areas().get(0);
        var row = area.tasks().get(0);
        var second = List.of(row.deliverables().get(1));
        var draft =
                amended(
                        List.of(
                                new PlanReading.Area(
                                        area.label(),
                                        area.title(),
                                        List.of(
                                                yielding(row, second),
                                                area.tasks().get(1),
                                                area.tasks().get(2))),
                                songMai().areas().get(1)));

        assertThat(draft.task("1.a").orElseThrow().deliverables())
                .singleElement()
                .satisfies(one -> assertThat(one.no()).isEqualTo(2))
                .satisfies(one -> assertThat(one.name()).isEqualTo("Báo cáo"));
    }

    private static Plan amended(List<PlanReading.Area> areas) {
        return AmendedText.of(IN_FORCE, WANTED, Readings.of(areas), "draft", LANH);
    }

    private static PlanReading.Task labelled(String label, PlanReading.Task row) {
        return new PlanReading.Task(
                label,
                row.activity(),
                row.condition(),
                row.deliverables(),
                row.lead(),
                row.coordinating(),
                row.deadlineText(),
                row.subtasks(),
                row.place());
    }

    private static PlanReading.Task yielding(
            PlanReading.Task row, List<PlanReading.Deliverable> deliverables) {
        return new PlanReading.Task(
                row.label(),
                row.activity(),
                row.condition(),
                deliverables,
                row.lead(),
                row.coordinating(),
                row.deadlineText(),
                row.subtasks(),
                row.place());
    }
}
