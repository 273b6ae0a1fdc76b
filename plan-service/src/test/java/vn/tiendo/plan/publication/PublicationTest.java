package vn.tiendo.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.settled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTooLarge;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.plan.Wish;
import vn.tiendo.plan.publication.PlanPublished.Task;
import vn.tiendo.plan.unit.Ended;
import vn.tiendo.plan.unit.Members;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitRef;

class PublicationTest {

    @Test
    void named_leads_answer_together() {
        var task = task(Publications.of(settled()), "1.b");

        assertThat(leads(task))
                .containsExactly(List.of(SongMai.CULTURE.ref(), SongMai.OFFICE.ref()));
    }

    @Test
    void a_group_as_lead_gives_an_assignment_to_each_member() {
        var task = task(Publications.of(settled()), "2.a");

        assertThat(leads(task))
                .containsExactlyInAnyOrder(
                        List.of(SongMai.OFFICE.ref()),
                        List.of(SongMai.CULTURE.ref()),
                        List.of(SongMai.ECONOMY.ref()));
    }

    @Test
    void a_lead_that_is_named_beside_its_group_has_one_assignment() {
        var plan = with("tasks/2.a/lead", "Văn phòng phường; Các phòng, đơn vị");

        assertThat(leads(task(Publications.of(plan), "2.a")))
                .containsExactlyInAnyOrder(
                        List.of(SongMai.OFFICE.ref()),
                        List.of(SongMai.CULTURE.ref()),
                        List.of(SongMai.ECONOMY.ref()));
    }

    @Test
    void a_lead_does_not_coordinate_with_itself() {
        var plan = with("tasks/1.a/coordinating", "Các phòng, đơn vị");

        assertThat(task(Publications.of(plan), "1.a").coordinating())
                .containsExactlyInAnyOrder(SongMai.OFFICE.ref(), SongMai.ECONOMY.ref());
    }

    @Test
    void a_guessed_name_is_not_published_until_a_person_says_whom_it_means() {
        var guessed = with("tasks/1.a/lead", "Phong Van hoa - Xa hoi");
        assertThat(UnitNames.of(guessed, Publications.DIRECTORY).unsettled())
                .containsExactly("Phong Van hoa - Xa hoi");
        assertThatThrownBy(() -> Publications.of(guessed))
                .isInstanceOf(NotSettled.class)
                .hasMessageContaining("unknown-unit")
                .hasMessageContaining("Phong Van hoa");

        var chosen =
                corrected(
                        guessed,
                        new Wish("units/Phong Van hoa - Xa hoi", "song-mai-vhxh", "mất dấu"));
        assertThat(leads(task(Publications.of(chosen), "1.a")))
                .containsExactly(List.of(SongMai.CULTURE.ref()));
    }

    @Test
    void a_group_without_members_is_refused_since_nobody_would_get_its_tasks() {
        var nobody = SongMai.group("song-mai-cac-phong", new Members(Members.Of.LISTED, List.of()));
        var directory =
                UnitDirectory.of(
                        List.of(
                                SongMai.WARD,
                                SongMai.OFFICE,
                                SongMai.CULTURE,
                                SongMai.ECONOMY,
                                nobody),
                        LocalDate.parse("2026-01-06"));

        assertThatThrownBy(() -> Settled.require(settled(), directory))
                .hasMessageContaining("empty-group");
    }

    @Test
    void a_unit_that_has_ended_is_given_nothing_and_who_carries_on_is_named() {
        var july = Ended.JULY;
        var directory =
                UnitDirectory.of(
                        List.of(
                                SongMai.WARD,
                                SongMai.OFFICE,
                                Ended.MERGED,
                                SongMai.ECONOMY,
                                SongMai.ALL),
                        july);

        assertThatThrownBy(() -> Settled.require(settled(), directory))
                .hasMessageContaining("ended-units")
                .hasMessageContaining("Phòng Văn hóa - Xã hội → Văn phòng HĐND và UBND phường");
        assertThatCode(() -> Settled.require(settled(), directory.on(july.minusDays(1))))
                .doesNotThrowAnyException();
        assertThat(UnitNames.of(settled().publish(Readings.LANH), directory).unsettled())
                .as("what is in force reads as on the day of its publication")
                .isEmpty();
    }

    @Test
    void a_group_is_no_standing_body() {
        var plan = with("standingBody", "Các phòng, đơn vị");

        assertThatThrownBy(() -> Publications.of(plan))
                .hasMessageContaining("standing-body-missing");
    }

    @Test
    void a_number_is_the_same_however_it_is_spaced() {
        assertThat(PlanNumber.id("song-mai", 2026, "12/KH-UBND"))
                .isEqualTo(PlanNumber.id("song-mai", 2026, " 12 /kh-ubnd"))
                .isNotEqualTo(PlanNumber.id("song-mai", 2025, "12/KH-UBND"))
                .isNotEqualTo(PlanNumber.id("song-mai", 2026, "13/KH-UBND"));
    }

    @Test
    void six_megabytes_are_the_most() {
        PlanTooLarge.check(6L << 20);

        assertThatThrownBy(() -> PlanTooLarge.check((6L << 20) + 1))
                .isInstanceOf(PlanTooLarge.class);
    }

    private static Plan with(String field, String value) {
        return corrected(settled(), new Wish(field, value, "sửa"));
    }

    private static Task task(PlanPublished published, String id) {
        return published.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<UnitRef>> leads(Task task) {
        return task.assignments().stream().map(PlanPublished.Assignment::leads).toList();
    }
}
