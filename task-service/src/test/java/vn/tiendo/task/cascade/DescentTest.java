package vn.tiendo.task.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.aTask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.assignment.CarriesOut.Link;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.TaskStatus;
import vn.tiendo.task.task.Timeliness;

class DescentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final Map<String, List<PlanBelow>> plans = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private int tasksOfEach = 1;

    @Test
    void links_that_lead_round_in_a_circle_end_where_they_began() {
        link("city", "programme");
        link("ward", "city");
        link("programme", "ward");

        var found = descent();

        assertThat(asked).containsExactly("city", "ward");
        assertThat(found.rows()).extracting(Below.Row::level).containsExactly(1, 2);
        assertThat(found.more()).isFalse();
    }

    @Test
    void who_goes_down_further_than_there_are_levels_is_told_that_there_is_more() {
        for (int level = 0; level <= Descent.LEVELS; level++) {
            link("plan-" + (level + 1), level == 0 ? "programme" : "plan-" + level);
        }

        var found = descent();

        assertThat(asked).hasSize(Descent.LEVELS);
        assertThat(found.more()).isTrue();
    }

    @Test
    void of_more_tasks_than_are_shown_the_first_are_counted_and_the_rest_is_told_of() {
        tasksOfEach = Descent.ROWS + 5;
        link("city", "programme");

        var found = descent();

        assertThat(found.rows()).hasSize(Descent.ROWS);
        assertThat(found.more()).isTrue();
    }

    @Test
    void once_there_is_no_room_nothing_further_is_read() {
        tasksOfEach = Descent.ROWS / 2;
        var below = new ArrayList<PlanBelow>();
        for (int i = 0; i < Descent.PLANS; i++) {
            below.add(plan("city-" + i, "programme", new Link("1.a", "1.a")));
            link("ward-" + i, "city-" + i);
        }
        plans.put("programme", below);

        var found = descent();

        assertThat(found.rows()).hasSize(Descent.ROWS);
        assertThat(found.more()).isTrue();
        assertThat(asked).as("the two that fill it and the one too many").hasSize(3);
    }

    @Test
    void what_did_not_arise_does_not_lower_the_mean() {
        var half = row(TaskStatus.IN_PROGRESS, 50);

        assertThat(Below.of("p", "1.a", List.of(half, row(TaskStatus.NOT_ARISING, 0)), false))
                .extracting(found -> found.counts().percent(), found -> found.counts().notArising())
                .containsExactly(50, 1L);
        assertThat(Below.of("p", "1.a", List.of(row(TaskStatus.NOT_ARISING, 0)), false).counts())
                .extracting(Below.Counts::percent)
                .isEqualTo(0);
    }

    private static Below.Row row(TaskStatus status, int percent) {
        return new Below.Row(
                1,
                new Below.PlanLine("city", "city", null, "Kế hoạch", null),
                new Below.Above("programme", "1.a"),
                "t",
                "1.a",
                "Rà soát",
                "Báo cáo",
                null,
                List.of(),
                "Quý I",
                TODAY,
                status,
                Timeliness.NOT_DUE,
                percent,
                null);
    }

    @Test
    void tasks_that_carry_out_another_task_are_left_out() {
        plans.put("programme", List.of(plan("city", "programme", new Link("2.a", "9.z"))));

        assertThat(descent().rows()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private Descent descent() {
        var descent = new Descent(this::below, this::tasks, TODAY);
        descent.from("programme", "1.a");
        return descent;
    }

    private void link(String plan, String above) {
        plans.put(above, List.of(plan(plan, above, new Link("1.a", "1.a"))));
    }

    private static PlanBelow plan(String id, String above, Link link) {
        return new PlanBelow(id, id, "1/KH", "Kế hoạch", null, above, List.of(link));
    }

    private List<PlanBelow> below(String above, Set<String> planTasks, int limit) {
        return plans.getOrDefault(above, List.of());
    }

    private List<Stored<Task>> tasks(String plan, Set<String> planTasks, int limit) {
        asked.add(plan);
        var one = new Stored<>(plan, 1, 1, aTask().assigned());
        return Collections.nCopies(Math.min(limit, tasksOfEach), one);
    }
}
