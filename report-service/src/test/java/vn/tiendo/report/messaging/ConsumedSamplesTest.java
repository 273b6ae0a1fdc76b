package vn.tiendo.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.messaging.TaskEvents.ProgressAccepted;
import vn.tiendo.report.messaging.TaskEvents.TaskAssigned;
import vn.tiendo.report.messaging.TaskEvents.TaskCancelled;
import vn.tiendo.report.messaging.TaskEvents.TaskCompleted;
import vn.tiendo.report.messaging.TaskEvents.TaskNotArising;
import vn.tiendo.report.messaging.TaskEvents.TaskReassigned;
import vn.tiendo.report.messaging.TaskEvents.TaskReopened;
import vn.tiendo.report.messaging.TaskEvents.TaskRevised;

/** The producers' golden samples, read with the records that this service reads events with. */
class ConsumedSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant HEARD = Instant.parse("2026-03-26T02:00:00Z");

    @Test
    void a_plan_is_understood() {
        var plan = plan("PlanPublished", PlanPublished.class).fact();

        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.issuedOn()).isEqualTo("2026-01-05");
        assertThat(plan.standingBody().id()).isEqualTo("song-mai-vhxh");
        assertThat(plan.interior()).isNotBlank();
        assertThat(plan.areas()).hasSize(2);
        assertThat(plan.tasks()).extracting(PlanFact.PlanTask::id).contains("1.a", "2.đ");
        assertThat(plan.leads())
                .extracting(UnitRef::id)
                .containsExactlyInAnyOrder("song-mai-vhxh", "song-mai-vp", "song-mai-kthtdt");
        assertThat(plan.objectives()).isNotEmpty();
    }

    @Test
    void an_assignment_is_understood() {
        var event = task("TaskAssigned", TaskAssigned.class);

        assertThat(event.assignedAt()).isNotNull();
        understood(event.task());
    }

    @Test
    void a_moved_date_is_understood() {
        understood(task("TaskRevised", TaskRevised.class).task());
    }

    @Test
    void a_day_that_was_put_off_is_known_with_how_often_and_why() {
        var deadline = task("ExtensionDecided", TaskRevised.class).task().deadlineKnownFrom(HEARD);

        assertThat(deadline.nominalDue()).isEqualTo("2026-03-31");
        assertThat(deadline.effectiveDue()).isEqualTo("2026-04-10");
        assertThat(deadline.extensions()).isEqualTo(1);
        assertThat(deadline.extensionReason()).isEqualTo("Chờ hướng dẫn của Sở Nội vụ");
    }

    @Test
    void accepted_progress_is_understood() {
        var event = task("ProgressAccepted", ProgressAccepted.class);

        var progress = event.submission().acceptedAt(event.at());

        understood(event.task());
        assertThat(progress.percent()).isPositive();
        assertThat(progress.day()).isEqualTo(event.submission().doneOn());
        assertThat(progress.byUnit()).isEqualTo(event.task().details().leads().get(0).id());
        assertThat(progress.obstacles()).isNotBlank();
        assertThat(progress.proposals()).isNotBlank();
    }

    @Test
    void a_submission_without_a_day_of_its_own_counts_for_the_day_it_came() {
        var late = Instant.parse("2026-03-14T17:30:00Z");
        var progress =
                new SubmissionShape("s", 50, "Đã làm", null, null, null, "song-mai-vp", late);

        assertThat(progress.acceptedAt(HEARD).day()).isEqualTo("2026-03-15");
    }

    @Test
    void a_completion_is_understood() {
        var event = task("TaskCompleted", TaskCompleted.class);

        assertThat(event.doneOn()).isNotNull();
        assertThat(event.at()).isNotNull();
        understood(event.task());
    }

    @Test
    void what_did_not_arise_is_understood() {
        assertThat(task("TaskNotArising", TaskNotArising.class).at()).isNotNull();
    }

    @Test
    void an_amended_plan_is_understood_as_a_published_one() {
        var plan = plan("PlanAmended", PlanPublished.class).fact();

        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.tasks())
                .extracting(PlanFact.PlanTask::id)
                .contains("1.a", "2.đ")
                .doesNotContain("2.a");
    }

    @Test
    void what_was_cancelled_and_taken_up_again_is_understood() {
        assertThat(task("TaskCancelled", TaskCancelled.class).at()).isNotNull();
        var reopened = task("TaskReopened", TaskReopened.class);
        assertThat(reopened.at()).isNotNull();
        assertThat(reopened.task().isOver()).isFalse();
        assertThat(task("TaskCompleted", TaskCompleted.class).task().isOver()).isTrue();
    }

    @Test
    void a_task_that_came_to_others_is_understood() {
        var event = task("TaskReassigned", TaskReassigned.class);

        assertThat(event.reassignment().on()).isEqualTo("2026-03-01");
        understood(event.task());
    }

    @Test
    void units_that_end_are_understood() {
        for (var event : List.of("UnitMerged", "UnitClosed")) {
            var end = plan(event, UnitEnded.class).end();
            assertThat(end.on()).isEqualTo("2026-07-01");
            assertThat(end.successor()).isNotNull();
        }
    }

    @Test
    void the_day_of_a_units_name_is_understood_and_may_be_left_out() {
        var dated =
                JSON.readValue(
                        "{\"unit\":{\"id\":\"u\",\"name\":\"U\",\"namedOn\":\"2026-03-01\"}}",
                        UnitTold.class);

        assertThat(dated.unit().namedOn()).isEqualTo("2026-03-01");
        assertThat(plan("UnitChanged", UnitTold.class).unit().namedOn()).isNull();
    }

    @Test
    void fields_that_are_left_out_have_a_meaning() {
        var bare =
                JSON.readValue(
                        "{\"task\":{\"id\":\"t\",\"plan\":\"p\",\"planTask\":\"1.a\",\"authority\":\"song-mai\"}}",
                        TaskAssigned.class);

        assertThat(bare.task().details().leads()).isEmpty();
        assertThat(bare.task().deadlineKnownFrom(HEARD).effectiveDue()).isNull();
        assertThat(bare.task().deadlineKnownFrom(HEARD).alreadyDue()).isFalse();
    }

    private static void understood(TaskShape task) {
        assertThat(task.details().leads()).isNotEmpty();
        assertThat(task.details().areaTitle()).isNotBlank();
        assertThat(task.deadlineKnownFrom(HEARD).kind()).isNotEqualTo("UNKNOWN");
        assertThat(task.deadlineKnownFrom(HEARD).text()).isNotBlank();
        assertThat(task.deadlineKnownFrom(HEARD).effectiveDue()).isNotNull();
    }

    private static <E> E plan(String event, Class<E> body) {
        return JSON.readValue(sample("plan-service", event).toFile(), body);
    }

    private static <E> E task(String event, Class<E> body) {
        return JSON.readValue(sample("task-service", event).toFile(), body);
    }

    private static Path sample(String service, String event) {
        return Path.of("..", service, "contracts", event + ".v1.sample.json");
    }
}
