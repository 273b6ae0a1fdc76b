package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.plan.Readings.LANH;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.settled;

import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final Plan IN_FORCE = settled().publish(LANH);

    @Test
    void each_amendment_is_a_version_and_is_remembered() {
        var second = IN_FORCE.amendedBy(draft(IN_FORCE, "d-1"), LANH);
        var third = second.amendedBy(draft(second, "d-2"), LANH);

        assertThat(IN_FORCE.version()).isEqualTo(1);
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.amendments()).extracting(Amendment::draft).containsExactly("d-1", "d-2");
        assertThat(third.id()).isEqualTo(IN_FORCE.id());
        assertThat(third.status()).isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void a_draft_that_was_begun_from_an_older_version_is_refused() {
        var ours = draft(IN_FORCE, "d-1");
        var theirs = draft(IN_FORCE, "d-2");
        var amended = IN_FORCE.amendedBy(ours, LANH);

        assertThatThrownBy(() -> amended.amendedBy(theirs, LANH))
                .isInstanceOf(AmendedMeanwhile.class);
    }

    @Test
    void what_was_corrected_while_it_was_published_can_be_published_after_it() {
        var draft = removing(draft(IN_FORCE, "d-1"), "tasks/1.b");
        var amended = IN_FORCE.amendedBy(draft, LANH);
        assertThat(amended.holds(draft)).isTrue();

        var later = removing(draft, "tasks/1.c");

        assertThat(amended.holds(later)).isFalse();
        assertThat(amended.amendedBy(later, LANH).version()).isEqualTo(3);
    }

    @Test
    void what_was_taken_away_is_never_given_again() {
        var without = removing(draft(IN_FORCE, "d-1"), "tasks/2.đ");
        var amended = IN_FORCE.amendedBy(removing(without, "tasks/1.a/deliverables/2"), LANH);
        assertThat(amended.retired()).containsExactlyInAnyOrder("1.a/2", "2.đ", "2.đ/1");

        var again =
                corrected(
                        draft(amended, "d-2"),
                        new Wish("areas/2/tasks", "Một việc khác", "bổ sung"),
                        new Wish("tasks/1.a/deliverables/3/name", "Biên bản", "bổ sung"));

        assertThat(again.tasks()).extracting(PlanTask::id).contains("2.b").doesNotContain("2.đ");
        assertThat(again.task("1.a").orElseThrow().deliverables())
                .extracting(Deliverable::no)
                .containsExactly(1, 3);
        assertThatThrownBy(
                        () ->
                                corrected(
                                        again,
                                        new Wish("tasks/1.a/deliverables/2/name", "Cũ", "thử")))
                .isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void what_a_draft_takes_away_it_does_not_give_again_either() {
        var draft =
                corrected(
                        removing(draft(IN_FORCE, "d-1"), "tasks/1.c"),
                        new Wish("areas/1/tasks", "Một việc khác", "bổ sung"));

        assertThat(draft.tasks()).extracting(PlanTask::id).contains("1.c-2").doesNotContain("1.c");
        assertThat(IN_FORCE.amendedBy(draft, LANH).retired()).contains("1.c").doesNotContain("1.a");
    }

    @Test
    void a_unit_chosen_while_it_was_published_is_not_lost() {
        var draft = removing(draft(IN_FORCE, "d-1"), "tasks/1.b");
        var amended = IN_FORCE.amendedBy(draft, LANH);

        var later = corrected(draft, new Wish("units/Văn phòng phường", "song-mai-vp", "rõ hơn"));

        assertThat(amended.holds(later)).isFalse();
        var third = amended.amendedBy(later, LANH);
        assertThat(third.choices()).hasSize(1);
        assertThat(third.corrections()).hasSize(IN_FORCE.corrections().size() + 2);
        assertThat(third.corrections()).noneMatch(Correction::undoable);
    }

    @Test
    void rows_are_added_reworded_and_taken_away() {
        var plan =
                corrected(
                        settled(),
                        new Wish("tasks/1.a/activity", "Việc nói khác đi", "viết lại"),
                        new Wish("areas/1/tasks", "Việc thêm vào", "bổ sung"));
        assertThat(plan.task("1.a").map(PlanTask::activity)).contains("Việc nói khác đi");
        assertThat(plan.tasks().get(3).id()).isEqualTo("1.d");
        assertThat(OpenPoint.of(plan))
                .extracting(OpenPoint::path)
                .containsExactly("tasks/1.d/lead", "tasks/1.d/deliverables/1/name");

        var less = removing(removing(plan, "tasks/1.d"), "tasks/1.a/deliverables/1");
        assertThat(less.task("1.d")).isEmpty();
        assertThat(less.task("1.a").orElseThrow().deliverables()).hasSize(1);
    }

    @Test
    void only_a_plan_in_force_is_amended() {
        assertThatThrownBy(() -> draft(settled(), "d-1")).isInstanceOf(NotInForce.class);
        assertThatThrownBy(() -> corrected(draft(IN_FORCE, "d-1").applied(LANH)))
                .isInstanceOf(AlreadyPublished.class);
    }

    private static Plan draft(Plan inForce, String id) {
        var wanted = new Amends(inForce.id(), 0, "theo tình hình", "45/KH-UBND", null);
        return inForce.draftOfAmendment(id, wanted, LANH);
    }

    private static Plan removing(Plan plan, String field) {
        return corrected(plan, new Wish(field, "removed", "bãi bỏ"));
    }
}
