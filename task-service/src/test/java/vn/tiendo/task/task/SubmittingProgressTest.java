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
import vn.tiendo.task.deadline.DeadlineKind;
import vn.tiendo.task.task.Evidence.Kind;

class SubmittingProgressTest {
    private final Task task = aTask().assigned();

    @Test
    void a_submission_waits_for_review_and_names_its_evidence() {
        var change = task.submit(done(null, document("2026-03-20")), anOfficer("2026-03-25T10:00"));

        assertThat(change.state().status()).isEqualTo(TaskStatus.SUBMITTED);
        assertThat(change.state().progress().evidenceStatus()).isEqualTo(EvidenceStatus.DECLARED);
        assertThat(change.events()).singleElement().isInstanceOf(ProgressSubmitted.class);
    }

    @Test
    void only_accepted_progress_moves_the_percent() {
        var change = task.submit(report(80, null), anOfficer("2026-03-25T10:00"));

        assertThat(TaskView.of(change.state()).percent()).isZero();
    }

    @Test
    void a_new_submission_replaces_the_one_that_waits() {
        var twice =
                task.submit(report(50, null), anOfficer("2026-03-25T10:00"))
                        .state()
                        .submit(report(70, null), anOfficer("2026-03-26T10:00"))
                        .state();

        assertThat(twice.progress().awaitingReview().orElseThrow().percent()).isEqualTo(70);
        assertThat(twice.progress().reviews()).isEmpty();
    }

    @Test
    void work_is_never_done_after_the_day_it_was_handed_in() {
        assertThatThrownBy(() -> task.submit(done("2026-03-26"), anOfficer("2026-03-25T23:59:59")))
                .isInstanceOf(DoneOnAfterSubmission.class);
    }

    @Test
    void work_is_never_done_before_its_evidence_was_issued() {
        assertThatThrownBy(
                        () ->
                                task.submit(
                                        done(
                                                "2026-03-20",
                                                document("2026-03-19"),
                                                document("2026-03-21")),
                                        anOfficer("2026-03-25T10:00")))
                .isInstanceOf(DoneOnBeforeEvidence.class);
    }

    @Test
    void evidence_is_not_from_the_future() {
        assertThatThrownBy(
                        () ->
                                task.submit(
                                        report(50, null, document("2026-03-26")),
                                        anOfficer("2026-03-25T10:00")))
                .isInstanceOf(EvidenceFromTheFuture.class);
    }

    @Test
    void a_document_without_its_number_or_date_and_a_link_without_address_prove_nothing() {
        var noNumber =
                new Evidence(Kind.DOCUMENT, " ", LocalDate.parse("2026-03-20"), "Báo cáo", null);
        var noDate = new Evidence(Kind.DOCUMENT, "12/BC-UBND", null, "Báo cáo", null);
        var noAddress = new Evidence(Kind.LINK, null, null, "Trang tin", null);

        for (var proof : new Evidence[] {noNumber, noDate, noAddress}) {
            assertThatThrownBy(
                            () ->
                                    task.submit(
                                            report(50, null, proof), anOfficer("2026-03-25T10:00")))
                    .isInstanceOf(EvidenceCannotBeFound.class);
        }
    }

    @Test
    void work_that_waits_for_its_date_may_be_done_early() {
        var waiting = aTask().undated(DeadlineKind.EXTERNAL).assigned();

        assertThat(waiting.submit(done(null), anOfficer("2026-03-25T10:00")).state().status())
                .isEqualTo(TaskStatus.SUBMITTED);
    }

    @Test
    void a_completed_task_takes_no_more_progress() {
        var completed =
                task.submit(done(null), anOfficer("2026-03-25T10:00"))
                        .state()
                        .accept(null, "Trần Văn Bình", at("2026-03-26T09:00"))
                        .state();

        assertThatThrownBy(() -> completed.submit(done(null), anOfficer("2026-03-27T10:00")))
                .isInstanceOf(TaskIsClosed.class);
    }

    @Test
    void a_task_reviewed_too_often_takes_no_more() {
        var tired = task;
        for (int i = 0; i < Progress.MOST_REVIEWS; i++) {
            tired =
                    tired.submit(report(10, null), anOfficer("2026-03-25T10:00"))
                            .state()
                            .giveBack("Chưa đạt", "Trần Văn Bình", at("2026-03-25T11:00"))
                            .state();
        }
        var last = tired;

        assertThatThrownBy(() -> last.submit(report(10, null), anOfficer("2026-03-25T10:00")))
                .isInstanceOf(TooManyReviews.class);
    }
}
