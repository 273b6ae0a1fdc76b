package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.report;

import org.junit.jupiter.api.Test;

class NotArisingTest {
    private static final String BY = "Lê Thị Hoa";

    @Test
    void conditional_work_may_lawfully_not_arise() {
        var change =
                aTask().ifAny().assigned().notArising("Không có hồ sơ", BY, at("2026-03-31T10:00"));

        assertThat(change.state().status()).isEqualTo(TaskStatus.NOT_ARISING);
        assertThat(change.state().timers()).isEmpty();
        assertThat(change.events()).singleElement().isInstanceOf(TaskNotArising.class);
    }

    @Test
    void what_the_plan_asks_for_anyway_cannot_fail_to_arise() {
        assertThatThrownBy(
                        () -> aTask().assigned().notArising("Không có", BY, at("2026-03-31T10:00")))
                .isInstanceOf(TaskIsNotConditional.class);
    }

    @Test
    void what_was_handed_in_is_reviewed_first() {
        var submitted =
                aTask().ifAny()
                        .assigned()
                        .submit(report(50, null), anOfficer("2026-03-25T10:00"))
                        .state();

        assertThatThrownBy(() -> submitted.notArising("Không có", BY, at("2026-03-31T10:00")))
                .isInstanceOf(SubmissionAwaitsReview.class);
    }
}
