package vn.tiendo.report.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.MANAGER;
import static vn.tiendo.report.testing.People.OTHER_UNIT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.View;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

class ReassignedIT extends RunningReportService {

    private static final Map<String, Object> SAID = Map.of("summary", "Đã niêm yết thủ tục");

    @Autowired private View<TaskFact> facts;

    @Test
    void figures_name_who_held_a_task_at_the_cut_off() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        var round = round(ward, "QI").at("/id");
        var path = "/api/rounds/" + round + "/figures";
        var after = ward.assigned("1.a", "song-mai-vp", "2026-02-28");
        var within = ward.assigned("2.a", "song-mai-vp", "2026-02-28");
        eventually().until(() -> get(path, MANAGER).number("/planTasks/total") == 2);
        var before = get(path, MANAGER).text();

        ward.reassigned("1.a", "song-mai-vp", "song-mai-moi", "2026-03-15", "2026-03-16T00:00:00Z");
        eventually().until(() -> lead(after).equals("song-mai-moi"));

        assertThat(get(path, MANAGER).text()).isEqualTo(before);
        ward.reassigned("2.a", "song-mai-vp", "song-mai-moi", "2026-03-14", "2026-03-16T00:00:00Z");
        eventually().until(() -> lead(within).equals("song-mai-moi"));
        assertThat(get(path, MANAGER).json().at("/byUnit").findValuesAsString("unit"))
                .containsExactly("song-mai-moi", "song-mai-vp");
    }

    @Test
    void who_carries_on_hands_in_for_a_unit_that_ended() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ended = "song-mai-" + UUID.randomUUID();
        var heir = "song-mai-" + UUID.randomUUID();
        var round = round(SongMai.publishesLedBy(2026, ended), "QI").at("/id");
        var path = "/api/rounds/" + round + "/unit-reports";
        var officer = new Caller("lan", "Lan", "song-mai", heir, Set.of(Role.UNIT_OFFICER));
        assertThat(post(path + "/" + ended + "/submission", officer, SAID).status()).isEqualTo(403);

        SongMai.merges(ended, heir, "2026-04-01");

        eventually().until(() -> get(path, officer).json().at("/items").size() == 1);
        assertThat(get(path, officer).at("/items/0/unit/id")).isEqualTo(ended);
        assertThat(post(path + "/" + ended + "/submission", OTHER_UNIT, SAID).status())
                .isEqualTo(403);
        assertThat(post(path + "/" + ended + "/submission", officer, SAID).status()).isEqualTo(201);
        assertThat(get("/api/rounds/" + round, MANAGER).at("/completeness")).isEqualTo("33,33");
    }

    @Test
    void a_round_expects_the_units_that_stand_at_its_cut_off() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ended = "song-mai-" + UUID.randomUUID();
        var heir = "song-mai-" + UUID.randomUUID();
        var later = "song-mai-" + UUID.randomUUID();
        SongMai.merges(ended, heir, "2026-03-14");
        SongMai.merges(later, heir, "2026-03-15");
        allIsHeard();

        assertThat(expected(SongMai.publishesLedBy(2026, ended))).contains(heir).hasSize(3);
        assertThat(expected(SongMai.publishesLedBy(2026, later))).contains(later).hasSize(3);
    }

    @Test
    void units_are_called_as_they_were_at_the_cut_off() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var unit = "song-mai-" + UUID.randomUUID();
        SongMai.names(unit, "Phòng Kinh tế", 1, "2026-01-05T02:00:00Z");
        SongMai.names(unit, "Phòng Kinh tế và Đô thị", 2, "2026-03-14T02:00:00Z");
        SongMai.names(unit, "Phòng Đô thị", 3, "2026-03-15T02:00:00Z");
        allIsHeard();
        var ward = SongMai.publishesLedBy(2026, unit);
        var round = "/api/rounds/" + round(ward, "QI").at("/id");
        ward.assigned("1.a", unit, "2026-02-28");

        assertThat(get(round + "/unit-reports", MANAGER).json().findValuesAsString("name"))
                .contains("Phòng Kinh tế và Đô thị")
                .doesNotContain("Phòng Đô thị", "Phòng Kinh tế");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(get(round + "/figures", MANAGER).at("/byUnit/0/name"))
                                        .isEqualTo("Phòng Kinh tế và Đô thị"));
    }

    @Test
    void a_name_counts_from_the_day_of_its_act_however_late_that_was_recorded() {
        itIsAtLeast("2026-03-21T01:00:00Z");
        var unit = "song-mai-" + UUID.randomUUID();
        SongMai.names(unit, "Phòng Kinh tế", 1, "2026-01-05T02:00:00Z");
        SongMai.namesOn("2026-03-01", unit, "Phòng Đô thị", 2, "2026-03-20T02:00:00Z");
        allIsHeard();
        var ward = SongMai.publishesLedBy(2026, unit);
        var round = "/api/rounds/" + round(ward, "QI").at("/id");
        ward.assigned("1.a", unit, "2026-02-28");

        assertThat(get(round + "/unit-reports", MANAGER).json().findValuesAsString("name"))
                .contains("Phòng Đô thị")
                .doesNotContain("Phòng Kinh tế");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(get(round + "/figures", MANAGER).at("/byUnit/0/name"))
                                        .isEqualTo("Phòng Đô thị"));
    }

    private List<String> expected(SongMai ward) {
        var path = "/api/rounds/" + round(ward, "QI").at("/id") + "/unit-reports";
        return get(path, MANAGER)
                .json()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/unit/id").asString())
                .toList();
    }

    private String lead(String task) {
        return facts.find(task)
                .map(stored -> stored.state().details().leads().get(0).id())
                .orElse("");
    }
}
