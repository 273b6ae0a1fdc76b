package vn.tiendo.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.notification.recipient.Level;
import vn.tiendo.notification.recipient.SeatRole;
import vn.tiendo.notification.recipient.UnitRef;

/** The producers' golden samples are understood here. */
class ContractsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TaskAssigned",
                "TaskRevised",
                "TaskReassigned",
                "TaskCancelled",
                "TaskReopened",
                "TaskCompleted",
                "TaskNotArising",
                "ProgressSubmitted",
                "ProgressAccepted",
                "ProgressReturned",
                "ExtensionRequested",
                "ExtensionDecided",
                "DeadlineApproaching",
                "DeadlinePassed"
            })
    void every_event_of_a_task_tells_what_is_remembered_of_it(String type) throws IOException {
        var task = task(type).task();
        assertThat(task.id()).isNotBlank();
        assertThat(task.status()).isNotBlank();
        assertThat(task.effectiveDue()).isNotNull();
        assertThat(task.plan()).isNotBlank();
        var facts = task.facts(1);
        assertThat(facts.authority()).isEqualTo("song-mai");
        assertThat(facts.planTask()).isEqualTo("1.a");
        assertThat(facts.activity()).isNotBlank();
        assertThat(facts.leads()).extracting(UnitRef::label).isNotEmpty();
        assertThat(facts.standingBody()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DeadlineApproaching", "DeadlinePassed"})
    void a_deadline_tells_whom_to_remind_of_what(String type) throws IOException {
        var event = task(type);
        assertThat(event.levels()).isNotEmpty().allMatch(name -> Level.named(name).isPresent());
        assertThat(event.noticeKey()).startsWith(event.task().id());
        assertThat(event.due()).isEqualTo(event.task().effectiveDue());
        assertThat(event.fireAt()).isNotNull();
        assertThat(event.raisedAt()).isNotNull();
        assertThat(event.workingDaysLeft()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ProgressSubmitted", "ProgressReturned"})
    void progress_tells_which_submission_it_is_about(String type) throws IOException {
        assertThat(task(type).submission()).isNotNull();
        assertThat(task(type).submission().id()).isNotBlank();
        assertThat(task(type).submission().percent()).isEqualTo(100);
        assertThat(task(type).submission().at()).isNotNull();
    }

    @Test
    void a_later_day_is_asked_for_with_its_reason_and_told_of_until_it_is_decided()
            throws IOException {
        var asked = task("ExtensionRequested");
        assertThat(asked.extension().until()).isEqualTo("2026-04-15");
        assertThat(asked.extension().before()).isEqualTo("2026-03-31");
        assertThat(asked.extension().reason()).isNotBlank();
        assertThat(asked.task().extensionAsked()).isEqualTo(asked.extension().until());
        var decided = task("ExtensionDecided");
        assertThat(decided.extension().decision().granted()).isTrue();
        assertThat(decided.extension().decision().until()).isEqualTo("2026-04-10");
        assertThat(decided.task().effectiveDue()).isEqualTo("2026-04-10");
        assertThat(decided.task().extensionAsked()).isNull();
        assertThat(decided.task().timesExtended()).isEqualTo(1);
    }

    @Test
    void what_is_returned_says_why() throws IOException {
        assertThat(task("ProgressReturned").reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnitReportDue",
                "UnitReportSubmitted",
                "UnitReportReturned",
                "UnitReportAccepted"
            })
    void a_units_report_tells_its_round_and_unit(String type) throws IOException {
        var event = read("report-service", type, UnitReportEvent.class);
        assertThat(event.round().id()).isNotBlank();
        assertThat(event.round().authority()).isEqualTo("song-mai");
        assertThat(event.round().period()).isEqualTo("QI");
        assertThat(event.round().year()).isEqualTo(2026);
        assertThat(event.unit().id()).isNotBlank();
    }

    @Test
    void a_report_that_is_due_tells_by_when() throws IOException {
        var event = read("report-service", "UnitReportDue", UnitReportEvent.class);
        assertThat(event.due()).isEqualTo(LocalDate.parse("2026-03-17"));
        assertThat(event.noticeKey()).isNotBlank();
    }

    @Test
    void a_published_report_tells_whom_it_is_for() throws IOException {
        var report = read("report-service", "ReportPublished", ReportEvent.class).report();
        assertThat(report.interior()).isNotBlank();
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.title()).isNotBlank();
        assertThat(report.publishedAt()).isNotNull();
        assertThat(report.cutOff()).isNotNull();
    }

    @Test
    void a_plan_that_is_closed_says_which_it_is() throws IOException {
        var plan = read("plan-service", "PlanClosed", PlanEvent.class).plan();
        assertThat(plan.id()).isEqualTo(task("TaskAssigned").task().plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnitRegistered", "UnitChanged"})
    void a_unit_tells_its_line_up_to_the_authority(String type) throws IOException {
        var unit = read("plan-service", type, UnitEvent.class).unit();
        assertThat(unit.line()).startsWith("song-mai").endsWith(unit.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnitMerged", "UnitClosed"})
    void a_unit_that_ended_tells_who_carries_on(String type) throws IOException {
        var unit = read("plan-service", type, UnitEvent.class).unit();
        assertThat(unit.ended()).isFalse();
        assertThat(unit.ending().into()).isNotEmpty();
    }

    @Test
    void a_task_that_came_to_others_tells_from_whom_since_when_and_why() throws IOException {
        var how = task("TaskReassigned").reassignment();
        assertThat(how.because()).isEqualTo("MERGED");
        assertThat(how.on()).isEqualTo("2026-03-01");
        assertThat(how.leadsBefore()).extracting(UnitRef::label).isNotEmpty();
    }

    @Test
    void a_seat_tells_who_sits_there() throws IOException {
        var seat = read("plan-service", "SeatFilled", SeatEvent.class).seat();
        assertThat(seat.role()).isEqualTo(SeatRole.UNIT_OFFICER.name());
        assertThat(seat.hasAddress()).isTrue();
        assertThat(seat.account()).isNotBlank();
        assertThat(seat.vacated()).isFalse();
    }

    private static TaskEvent task(String type) throws IOException {
        return read("task-service", type, TaskEvent.class);
    }

    private static <E> E read(String producer, String type, Class<E> body) throws IOException {
        var sample = Path.of("..", producer, "contracts", type + ".v1.sample.json");
        return Json.read(Files.readAllBytes(sample), body);
    }
}
