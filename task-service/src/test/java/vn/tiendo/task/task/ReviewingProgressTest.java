package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.document;
import static vn.tiendo.task.task.Fixtures.done;
import static vn.tiendo.task.task.Fixtures.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Event;
import vn.tiendo.task.deadline.DeadlineKind;

class ReviewingProgressTest {
    private static final String REVIEWER = "Trần Văn Bình";

    @Test
    void accepting_finished_work_completes_the_task_and_tells_both() {
        var submitted = submitted(done("2026-03-20", document("2026-03-20")), "2026-03-25T10:00");

        var change = submitted.accept(null, REVIEWER, at("2026-03-26T09:00"));

        assertThat(change.events())
                .extracting(Event::type)
                .containsExactly("vn.tiendo.ProgressAccepted.v1", "vn.tiendo.TaskCompleted.v1");
        var task = change.state();
        assertThat(task.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(task.progress().doneOn()).isEqualTo("2026-03-20");
        assertThat(task.progress().evidenceStatus()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(TaskView.of(task).percent()).isEqualTo(100);
        assertThat(task.timers()).isEmpty();
    }

    @Test
    void progress_accepted_below_a_hundred_goes_back_to_work() {
        var submitted = submitted(report(60, null), "2026-03-25T10:00");

        var task = submitted.accept(null, REVIEWER, at("2026-03-26T09:00")).state();

        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.progress().percent()).isEqualTo(60);
        assertThat(task.progress().doneOn()).isNull();
        assertThat(task.timers()).isNotEmpty();
    }

    @Test
    void a_hundred_percent_without_evidence_is_done_but_not_verified() {
        var submitted = submitted(done(null), "2026-03-25T10:00");

        var task = submitted.accept(null, REVIEWER, at("2026-03-26T09:00")).state();

        assertThat(task.progress().doneOn()).isEqualTo("2026-03-25");
        assertThat(task.progress().evidenceStatus()).isEqualTo(EvidenceStatus.NONE);
    }

    @Test
    void where_the_submission_came_late_the_reviewer_has_to_confirm_the_day() {
        var submitted = submitted(done("2026-03-31", document("2026-03-30")), "2026-04-02T10:00");
        var now = at("2026-04-03T09:00");

        assertThatThrownBy(() -> submitted.accept(null, REVIEWER, now))
                .isInstanceOf(DoneOnToBeConfirmed.class);

        var confirmed = submitted.accept(LocalDate.parse("2026-04-01"), REVIEWER, now);
        assertThat(confirmed.state().progress().doneOn()).isEqualTo("2026-04-01");
        assertThat(((ProgressAccepted) confirmed.events().get(0)).submission().doneOn())
                .isEqualTo("2026-04-01");
    }

    @Test
    void the_reviewer_cannot_put_the_day_before_its_evidence_or_after_the_submission() {
        var submitted = submitted(done("2026-03-31", document("2026-03-30")), "2026-04-02T10:00");
        var now = at("2026-04-03T09:00");

        assertThatThrownBy(() -> submitted.accept(LocalDate.parse("2026-03-29"), REVIEWER, now))
                .isInstanceOf(DoneOnBeforeEvidence.class);
        assertThatThrownBy(() -> submitted.accept(LocalDate.parse("2026-04-03"), REVIEWER, now))
                .isInstanceOf(DoneOnAfterSubmission.class);
    }

    @Test
    void standing_work_is_accepted_without_ever_being_finished() {
        var standing =
                aTask().undated(DeadlineKind.CONTINUOUS)
                        .assigned()
                        .submit(done(null), anOfficer("2026-03-10T10:00"))
                        .state();

        var change = standing.accept(null, REVIEWER, at("2026-03-11T09:00"));

        assertThat(change.state().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(change.events())
                .extracting(Event::type)
                .containsExactly("vn.tiendo.ProgressAccepted.v1");
    }

    @Test
    void returned_work_can_be_handed_in_again() {
        var returned =
                submitted(done(null, document("2026-03-20")), "2026-03-25T10:00")
                        .giveBack("Thiếu phụ lục", REVIEWER, at("2026-03-26T09:00"))
                        .state();

        assertThat(returned.status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(returned.progress().evidenceStatus()).isEqualTo(EvidenceStatus.NONE);
        assertThat(returned.submit(done(null), anOfficer("2026-03-27T10:00")).state().status())
                .isEqualTo(TaskStatus.SUBMITTED);
    }

    @Test
    void nothing_can_be_accepted_or_returned_where_nothing_waits() {
        var task = aTask().assigned();
        var now = at("2026-03-26T09:00");

        assertThatThrownBy(() -> task.accept(null, REVIEWER, now))
                .isInstanceOf(NothingToReview.class);
        assertThatThrownBy(() -> task.giveBack("Thiếu", REVIEWER, now))
                .isInstanceOf(NothingToReview.class);
    }

    private static Task submitted(ProgressReport report, String when) {
        return aTask().assigned().submit(report, anOfficer(when)).state();
    }
}
