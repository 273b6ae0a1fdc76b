package vn.tiendo.report.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.MANAGER;

import org.junit.jupiter.api.Test;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

class FactsIT extends RunningReportService {

    @Test
    void what_other_services_tell_becomes_figures() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        ward.assigned("2.a", "song-mai-vp", "2026-02-28");
        ward.assigned("2.a", "song-mai-kthtdt", "2026-12-31");
        ward.completed("1.a", "song-mai-vhxh", "2026-02-28", "2026-02-20", "2026-02-21T02:00:00Z");
        var path = "/api/rounds/" + round(ward, "QI").at("/id") + "/figures";

        eventually().until(() -> get(path, MANAGER).number("/planTasks/doneOnTime") == 1);
        eventually().until(() -> get(path, MANAGER).number("/byUnit/2/total") == 1);

        var figures = get(path, MANAGER);
        assertThat(figures.number("/planTasks/total")).isEqualTo(2);
        assertThat(figures.number("/planTasks/openOverdue")).isEqualTo(1);
        assertThat(figures.at("/planTasks/donePercent")).isEqualTo("50,00");
        assertThat(figures.number("/byArea/0/doneOnTime")).isEqualTo(1);
        assertThat(figures.at("/obstacles/0/unit")).isEqualTo("song-mai-vhxh");
        assertThat(figures.number("/unitReports/expected")).isEqualTo(3);
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        var path = "/api/rounds/" + round(ward, "QI").at("/id") + "/figures";
        ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        ward.completed("1.a", "song-mai-vhxh", "2026-02-28", "2026-02-20", "2026-02-21T02:00:00Z");
        eventually().until(() -> get(path, MANAGER).number("/planTasks/doneOnTime") == 1);

        ward.assigned("1.a", "song-mai-vhxh", "2026-02-01");
        ward.completed("1.a", "song-mai-vhxh", "2026-02-01", "2026-03-01", "2026-03-02T02:00:00Z");
        ward.assigned("1.b", "song-mai-vhxh", "2026-02-28");
        ward.assigned("2.a", "song-mai-vp", "2026-02-28");
        eventually().until(() -> get(path, MANAGER).number("/planTasks/total") == 3);

        assertThat(get(path, MANAGER).number("/byArea/0/doneOnTime")).isEqualTo(1);
        assertThat(get(path, MANAGER).json().at("/obstacles").size()).isEqualTo(1);
    }
}
