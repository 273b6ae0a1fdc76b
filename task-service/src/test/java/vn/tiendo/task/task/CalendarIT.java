package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;
import static vn.tiendo.task.testing.Plan.aPlanOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.task.testing.RunningTaskService;
import vn.tiendo.task.testing.TasksTopic;

class CalendarIT extends RunningTaskService {

    @Test
    void a_holiday_moves_the_open_tasks_that_it_hits_and_those_assigned_later() {
        var plan =
                aPlan().with("song-mai-vp", "2028-03-31")
                        .with("song-mai-vp", "2028-06-30")
                        .published();
        eventually().until(() -> items(plan).size() == 2);
        var hit = items(plan).at("/0/id").asString();
        var spared = items(plan).at("/1/id").asString();

        holiday(1, "2028-03-31");

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/api/tasks/" + hit, OFFICER)
                                                        .at("/deadline/effectiveDue"))
                                        .isEqualTo("2028-04-03"));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(TasksTopic.typesOf(hit))
                                        .containsExactly("TaskAssigned.v1", "TaskRevised.v1"));
        assertThat(TasksTopic.typesOf(spared)).containsExactly("TaskAssigned.v1");

        var later = taskOf(aPlan().with("song-mai-vp", "2028-03-31").published());
        assertThat(get("/api/tasks/" + later, OFFICER).at("/deadline/effectiveDue"))
                .isEqualTo("2028-04-03");

        holiday(2, "2028-04-07");
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                get("/api/tasks/" + hit, OFFICER)
                                                        .at("/deadline/effectiveDue"))
                                        .isEqualTo("2028-03-31"));
    }

    @Test
    void an_authoritys_own_days_move_its_tasks_alone_and_count_before_the_countrys() {
        var ours = taskOf(aPlan().with("song-mai-vp", "2030-03-29").published());
        var theirs = taskOfTheOthers("2030-03-29");
        var later = taskOf(aPlan().with("song-mai-vp", "2030-05-03").published());

        ownDays(1, "2030-03-29", "HOLIDAY");
        eventually().untilAsserted(() -> assertThat(due(ours, OFFICER)).isEqualTo("2030-04-01"));
        var given = taskOf(aPlan().with("song-mai-vp", "2030-03-29").published());
        assertThat(due(given, OFFICER)).as("also what comes later").isEqualTo("2030-04-01");
        assertThat(due(taskOfTheOthers("2030-03-29"), OTHER_MANAGER)).isEqualTo("2030-03-29");
        assertThat(TasksTopic.typesOf(theirs)).containsExactly("TaskAssigned.v1");

        ownDays(2, "2030-05-03", "WORKING_DAY");
        eventually().untilAsserted(() -> assertThat(due(ours, OFFICER)).isEqualTo("2030-03-29"));
        var country = taskOfTheOthers("2030-05-03");
        holiday(2030, 1, "2030-05-03");
        eventually()
                .untilAsserted(
                        () -> assertThat(due(country, OTHER_MANAGER)).isEqualTo("2030-05-06"));
        assertThat(due(later, OFFICER)).isEqualTo("2030-05-03");
        assertThat(TasksTopic.typesOf(later)).containsExactly("TaskAssigned.v1");
    }

    private String taskOfTheOthers(String due) {
        var plan = aPlanOf("lang-cao").with("lang-cao-vp", due).published();
        var path = "/api/tasks?plan=" + plan.id();
        eventually().until(() -> get(path, OTHER_MANAGER).json().at("/items").size() == 1);
        return get(path, OTHER_MANAGER).at("/items/0/id");
    }

    private String due(String task, Caller caller) {
        return get("/api/tasks/" + task, caller).at("/deadline/effectiveDue");
    }

    private static void ownDays(long sequence, String day, String kind) {
        TasksTopic.send(
                "tiendo.units",
                "vn.tiendo.AuthorityCalendarChanged.v1",
                "calendar-2030:song-mai",
                sequence,
                Map.of(
                        "year",
                        2030,
                        "authority",
                        "song-mai",
                        "days",
                        List.of(Map.of("date", day, "kind", kind, "name", "Lịch riêng"))));
    }

    private static void holiday(long sequence, String day) {
        holiday(2028, sequence, day);
    }

    private static void holiday(int year, long sequence, String day) {
        TasksTopic.send(
                "tiendo.units",
                "vn.tiendo.CalendarChanged.v1",
                "calendar-" + year,
                sequence,
                Map.of(
                        "year",
                        year,
                        "days",
                        List.of(Map.of("date", day, "kind", "HOLIDAY", "name", "Nghỉ lễ"))));
    }
}
