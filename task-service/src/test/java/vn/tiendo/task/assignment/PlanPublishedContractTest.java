package vn.tiendo.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.store.Json;

/** Reads the sample that plan-service, the producer, vouches for. */
class PlanPublishedContractTest {
    private static final Path SAMPLE =
            Path.of("../plan-service/contracts/PlanPublished.v1.sample.json");

    @Test
    void the_producers_plan_becomes_a_task_for_each_assignment_and_occurrence() throws IOException {
        var published = Json.read(Files.readAllBytes(SAMPLE), PlanPublished.class);

        var tasks = TasksOfPlan.of(published, PLAIN_WEEKS, POLICY, registered(published)).values();

        var raw = JsonMapper.builder().build().readTree(Files.readString(SAMPLE));
        assertThat(tasks).hasSize(expected(raw)).hasSizeGreaterThan(5);
        assertThat(tasks)
                .allSatisfy(
                        change -> {
                            var task = change.state();
                            assertThat(task.work().plan()).isEqualTo(raw.at("/plan/id").asString());
                            assertThat(task.work().areaTitle()).isNotBlank();
                            assertThat(task.work().leads()).isNotEmpty();
                            assertThat(task.work().interior()).isNotBlank();
                            assertThat(task.deadline().text()).isNotBlank();
                            assertThat(task.deadline().nominalDue() != null)
                                    .isEqualTo(task.deadline().kind().bindsByDate());
                        });
    }

    @Test
    void the_producers_amended_plan_is_read_with_what_amended_it() throws IOException {
        var amended =
                Json.read(
                        Files.readAllBytes(
                                Path.of("../plan-service/contracts/PlanAmended.v1.sample.json")),
                        PlanAmended.class);

        assertThat(amended.plan().version()).isEqualTo(2);
        assertThat(amended.amendment().reason()).isNotBlank();
        assertThat(amended.amendment().issuedOn()).isNotNull();
        var tasks = TasksOfPlan.of(amended.text(), PLAIN_WEEKS, POLICY, registered(amended.text()));
        assertThat(tasks).hasSizeGreaterThan(4);
    }

    @Test
    void the_producers_closed_plan_is_read() throws IOException {
        var sample = Path.of("../plan-service/contracts/PlanClosed.v1.sample.json");

        var closed = Json.read(Files.readAllBytes(sample), PlanClosed.class);
        assertThat(closed.plan().id()).isNotBlank();
        assertThat(closed.reason()).isNotBlank();
        assertThat(closed.closedAt()).isNotNull();
    }

    @Test
    void the_producers_links_to_the_plan_above_are_read() throws IOException {
        var published = Json.read(Files.readAllBytes(SAMPLE), PlanPublished.class);
        var linked =
                Json.read(
                        Files.readAllBytes(
                                Path.of("../plan-service/contracts/PlanLinked.v1.sample.json")),
                        PlanLinked.class);

        for (var carriesOut : List.of(published.carriesOut(), linked.carriesOut())) {
            assertThat(carriesOut.plan()).isNotBlank();
            assertThat(carriesOut.tasks()).isNotEmpty();
            assertThat(carriesOut.tasks().get(0).task()).isNotBlank();
            assertThat(carriesOut.tasks().get(0).above()).isNotBlank();
        }
        assertThat(linked.plan().title()).isNotBlank();
        assertThat(linked.plan().number()).isNotBlank();
    }

    private static TasksOfPlan.Registration registered(PlanPublished plan) {
        return new TasksOfPlan.Registration(plan.plan().issuedOn(), at("2026-01-06T09:00"));
    }

    private static int expected(JsonNode raw) {
        int expected = 0;
        for (var task : raw.at("/tasks")) {
            for (var deliverable : task.at("/deliverables")) {
                int occurrences = Math.max(1, deliverable.at("/deadline/occurrences").size());
                expected += occurrences * task.at("/assignments").size();
            }
        }
        return expected;
    }
}
