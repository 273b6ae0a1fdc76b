package vn.tiendo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.notice.NoticeKind.AMENDMENT_ASKED;
import static vn.tiendo.notification.notice.NoticeKind.DEADLINE_APPROACHING;
import static vn.tiendo.notification.notice.NoticeKind.EXTENSION_ASKED;
import static vn.tiendo.notification.notice.NoticeKind.PROGRESS_RETURNED;
import static vn.tiendo.notification.notice.NoticeKind.REVIEW_OVERDUE;
import static vn.tiendo.notification.notice.NoticeKind.REVIEW_WAITING;
import static vn.tiendo.notification.notice.NoticeKind.UNIT_REPORT_DUE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillWantedTest {

    private static final LocalDate DUE = Fixtures.DUE;
    private static final Matter RAISED = new Matter("task-1", 7);

    @ParameterizedTest
    @ValueSource(strings = {"COMPLETED", "CANCELLED", "NOT_ARISING"})
    void nothing_is_sent_for_a_task_that_was_ended_meanwhile(String status) {
        assertThat(objection(DEADLINE_APPROACHING, new MatterState(status, DUE, 8)))
                .contains("matter is " + status);
        assertThat(objection(PROGRESS_RETURNED, new MatterState(status, DUE, 8))).isPresent();
    }

    @Test
    void what_happened_before_the_notice_does_not_count() {
        assertThat(objection(DEADLINE_APPROACHING, new MatterState("COMPLETED", DUE, 7))).isEmpty();
        assertThat(objection(DEADLINE_APPROACHING, new MatterState("COMPLETED", DUE, 6))).isEmpty();
    }

    @Test
    void an_open_task_is_still_reminded() {
        assertThat(objection(DEADLINE_APPROACHING, new MatterState("SUBMITTED", DUE, 8))).isEmpty();
    }

    @Test
    void a_deadline_that_moved_is_not_reminded_of_its_old_date() {
        var moved = new MatterState("ASSIGNED", DUE.plusMonths(1), 8);
        assertThat(objection(DEADLINE_APPROACHING, moved)).contains("deadline has moved");
        assertThat(objection(PROGRESS_RETURNED, moved)).isEmpty();
    }

    @Test
    void a_decision_on_finished_work_is_asked_for_until_it_is_made() {
        var asked = new MatterState("COMPLETED", DUE, 7).ofPlan("plan-1", 2);
        var still = asked.later(new MatterState("COMPLETED", DUE, 8).ofPlan("plan-1", 2));

        assertThat(objection(AMENDMENT_ASKED, still)).isEmpty();
        var decided = still.later(new MatterState("COMPLETED", DUE, 9).ofPlan("plan-1", null));
        assertThat(objection(AMENDMENT_ASKED, decided)).contains("decision is made");
    }

    @Test
    void a_later_day_is_asked_for_until_it_is_decided_or_another_is_asked_for() {
        var asked = new MatterState("ASSIGNED", DUE, 7).asking(DUE.plusDays(10));
        var still = asked.later(new MatterState("SUBMITTED", DUE, 8).asking(DUE.plusDays(10)));

        assertThat(objection(EXTENSION_ASKED, still)).isEmpty();
        var other = still.later(new MatterState("SUBMITTED", DUE, 9).asking(DUE.plusDays(20)));
        assertThat(objection(EXTENSION_ASKED, other)).contains("extension is decided");
        var decided = still.later(new MatterState("SUBMITTED", DUE, 9));
        assertThat(objection(EXTENSION_ASKED, decided)).contains("extension is decided");
    }

    @Test
    void what_the_next_amendment_wants_is_another_decision() {
        var asked = new MatterState("SUBMITTED", DUE, 7).ofPlan("plan-1", 2);

        var next = asked.later(new MatterState("SUBMITTED", DUE, 9).ofPlan("plan-1", 3));

        assertThat(objection(AMENDMENT_ASKED, next)).isPresent();
        assertThat(StillWanted.objection(AMENDMENT_ASKED, DUE, new Matter("task-1", 9), next))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"UNIT_REPORT_DUE", "REPORT_PUBLISHED"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_sent_of_a_plan_that_is_closed(NoticeKind kind) {
        var open = new MatterState("SUBMITTED", DUE, 7).ofPlan("plan-1", 2);

        assertThat(objection(kind, open)).isEmpty();
        assertThat(objection(kind, open.withItsPlanClosed())).contains("matter is PLAN_CLOSED");
    }

    @Test
    void what_waits_for_review_is_remembered_until_it_is_told_otherwise() {
        var handedIn = new MatterState("SUBMITTED", DUE, 7).ofPlan("plan-1", null).handedIn(40);

        var reminded = handedIn.later(new MatterState("SUBMITTED", DUE, 8).ofPlan("plan-1", null));

        assertThat(reminded.handedIn()).isEqualTo(40);
        assertThat(reminded.plan()).isEqualTo("plan-1");
    }

    @Test
    void a_review_that_was_done_is_not_asked_for() {
        assertThat(objection(REVIEW_WAITING, new MatterState("RETURNED", DUE, 8))).isPresent();
        assertThat(objection(REVIEW_WAITING, new MatterState("SUBMITTED", DUE, 8))).isEmpty();
        assertThat(objection(REVIEW_OVERDUE, new MatterState("RETURNED", DUE, 8))).isPresent();
        assertThat(objection(REVIEW_OVERDUE, new MatterState("SUBMITTED", DUE, 8))).isEmpty();
    }

    @Test
    void a_report_that_is_there_is_not_asked_for_whatever_the_sequences_say() {
        assertThat(objection(UNIT_REPORT_DUE, new MatterState("COMPLETED", null, 1)))
                .contains("matter is COMPLETED");
        assertThat(objection(UNIT_REPORT_DUE, new MatterState("COMPLETED", null, 8))).isPresent();
    }

    @Test
    void a_report_that_was_returned_is_asked_for_again() {
        assertThat(objection(UNIT_REPORT_DUE, new MatterState("RETURNED", null, 2))).isEmpty();
        assertThat(objection(UNIT_REPORT_DUE, new MatterState("RETURNED", null, 9))).isEmpty();
    }

    private static Optional<String> objection(NoticeKind kind, MatterState now) {
        return StillWanted.objection(kind, DUE, RAISED, now);
    }
}
