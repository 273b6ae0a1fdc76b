package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.plan.Readings.LANH;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.settled;
import static vn.tiendo.plan.plan.Readings.songMai;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.plan.CarriesOut.Link;

class LinksTest {

    private static final String WHY = "đối chiếu hai kế hoạch";

    private final Plan city = other("city").publish(LANH);
    private final Plan ward = settled();

    @Test
    void a_draft_is_tied_to_the_plan_above_and_its_tasks_to_those_above() {
        var linked = linked(ward, to("city"), task("1.a", "2.a"), task("1.b", "2.a"));

        assertThat(linked.carriesOut().plan()).isEqualTo("city");
        assertThat(linked.carriesOut().tasks())
                .containsExactly(new Link("1.a", "2.a"), new Link("1.b", "2.a"));
        assertThat(linked.corrections())
                .extracting(Correction::field)
                .endsWith("carriesOut", "tasks/1.a/above", "tasks/1.b/above");
        assertThat(linked.tasks()).isEqualTo(ward.tasks());
    }

    @Test
    void links_are_taken_back_one_by_one_to_what_they_were() {
        var once = linked(ward, to("city"), task("1.a", "2.a"));
        var twice = linked(once, task("1.a", "1.b"), task("1.b", "1.c"), task("1.a", "removed"));
        int last = twice.corrections().size();

        var back = linked(twice, undo(last), undo(last - 1), undo(last - 2));
        var none = linked(back, undo(last - 3), undo(last - 4));

        assertThat(twice.carriesOut().tasks()).containsExactly(new Link("1.b", "1.c"));
        assertThat(back.carriesOut()).isEqualTo(once.carriesOut());
        assertThat(none.carriesOut()).isEqualTo(ward.carriesOut());
    }

    @Test
    void a_plan_in_force_is_linked_without_an_amendment_and_nothing_else_of_it_is_changed() {
        var inForce = ward.publish(LANH);

        var linked = linked(inForce, to("city"), task("1.a", "2.a"));
        var back = linked(linked, undo(linked.corrections().size()));

        assertThat(linked.version()).isEqualTo(1);
        assertThat(back.carriesOut().tasks()).isEmpty();
        assertThatThrownBy(() -> linked(inForce, to("city"), new Wish("title", "Khác", WHY)))
                .isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> linked(inForce, undo(1))).isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void another_plan_above_forgets_what_was_said_of_the_tasks() {
        var linked = linked(ward, to("city"), task("1.a", "2.a"));
        var programme = other("programme").publish(LANH);

        var other = corrected(linked, List.of(city, programme), to("programme"));
        var back = corrected(other, List.of(), undo(other.corrections().size()));

        assertThat(other.carriesOut().tasks()).isEmpty();
        assertThat(back.carriesOut()).isEqualTo(linked.carriesOut());
    }

    @Test
    void taking_back_does_not_close_a_circle_that_was_made_meanwhile() {
        var linked = linked(ward, to("city"));
        var none = linked(linked, to("removed"));
        var below = other("city").carryingOut(of(ward.id())).publish(LANH);

        assertRefused(
                "above-circle",
                () -> corrected(none, List.of(below), undo(none.corrections().size())));
        assertThat(linked(none, undo(none.corrections().size())).carriesOut().plan())
                .isEqualTo("city");
    }

    @Test
    void any_other_correction_is_taken_back_though_a_circle_was_made_meanwhile() {
        var titled = linked(ward, to("city"), new Wish("title", "Khác", WHY));
        var below = other("city").carryingOut(of(ward.id())).publish(LANH);

        var back = corrected(titled, List.of(below), undo(titled.corrections().size()));

        assertThat(back.head()).isEqualTo(ward.head());
        assertThat(back.carriesOut().plan()).isEqualTo("city");
    }

    @Test
    void a_plan_does_not_come_into_a_year_before_that_of_the_plan_above() {
        var linked = linked(ward, to("city"));
        int year = city.head().year();

        assertRefused(
                "above-later-year",
                () -> linked(linked, new Wish("year", String.valueOf(year - 1), WHY)));
        assertThat(linked(linked, new Wish("year", String.valueOf(year + 1), WHY)).head().year())
                .isEqualTo(year + 1);
    }

    @Test
    void of_a_plan_whose_document_names_no_issuer_everybody_is_told_its_authority() {
        var head = ward.head();
        var told =
                PlanLinked.of(ward.with(head.withIssuingAuthority(null)), "UBND phường", LANH.at());

        assertThat(told.plan().issuingAuthority()).isEqualTo("UBND phường");
        assertThat(
                        PlanLinked.of(
                                        ward.with(head.withIssuingAuthority("Văn phòng")),
                                        "UBND phường",
                                        LANH.at())
                                .plan()
                                .issuingAuthority())
                .isEqualTo("Văn phòng");
    }

    @Test
    void what_can_not_be_the_plan_above_is_refused_with_the_reason() {
        var below = other("below").carryingOut(of(ward.id())).publish(LANH);
        var lower = other("lower").carryingOut(of("below")).publish(LANH);
        var later = corrected(other("later"), new Wish("year", "2027", WHY)).publish(LANH);
        var known = List.of(below, lower, later, other("draft"), city);

        assertRefused("above-itself", () -> corrected(ward, known, to(ward.id())));
        assertRefused("above-circle", () -> corrected(ward, known, to("below")));
        assertRefused("above-circle", () -> corrected(ward, known, to("lower")));
        assertRefused("above-not-published", () -> corrected(ward, known, to("draft")));
        assertRefused("above-later-year", () -> corrected(ward, known, to("later")));
        assertRefused("above-unknown", () -> corrected(ward, known, to("nobody")));
        assertRefused("above-missing", () -> corrected(ward, known, task("1.a", "1.a")));
        assertRefused(
                "above-task-unknown", () -> corrected(ward, known, to("city"), task("1.a", "9.z")));
        assertThatThrownBy(() -> corrected(ward, known, to("city"), task("9.z", "1.a")))
                .isInstanceOf(CorrectionRefused.class);
    }

    @Test
    void an_amendment_keeps_the_links_of_the_tasks_that_stay_and_takes_none_itself() {
        var inForce = linked(ward.publish(LANH), to("city"), task("1.a", "2.a"));
        var wanted = new Amends(inForce.id(), 1, "điều chỉnh", null, null);
        var draft = inForce.draftOfAmendment("d", wanted, LANH);
        var meanwhile = linked(inForce, task("1.b", "1.b"));

        var amended =
                meanwhile.amendedBy(corrected(draft, new Wish("tasks/1.a", "removed", WHY)), LANH);

        assertThat(amended.carriesOut().plan()).isEqualTo("city");
        assertThat(amended.carriesOut().tasks()).containsExactly(new Link("1.b", "1.b"));
        assertRefused("above-of-amendment", () -> linked(draft, task("1.b", "2.a")));
    }

    private static void assertRefused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable linking) {
        assertThatThrownBy(linking)
                .isInstanceOfSatisfying(
                        LinkRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Plan linked(Plan plan, Wish... wishes) {
        return corrected(plan, List.of(city), wishes);
    }

    private static Plan other(String id) {
        return Drafting.draft(id, "dong-ha", songMai(), LANH);
    }

    private static CarriesOut of(String plan) {
        return new CarriesOut(null, null, plan, List.of());
    }

    private static Wish to(String plan) {
        return new Wish("carriesOut", plan, WHY);
    }

    private static Wish task(String task, String above) {
        return new Wish("tasks/" + task + "/above", above, WHY);
    }

    private static Wish undo(int no) {
        return new Wish("corrections/" + no, "undone", WHY);
    }
}
