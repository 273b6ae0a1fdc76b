package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private static void holiday(long sequence, String day) {
        TasksTopic.send(
                "tiendo.units",
                "vn.tiendo.CalendarChanged.v1",
                "calendar-2028",
                sequence,
                Map.of(
                        "year",
                        2028,
                        "days",
                        List.of(Map.of("date", day, "kind", "HOLIDAY", "name", "Nghỉ lễ"))));
    }
}
