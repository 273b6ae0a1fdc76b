package vn.tiendo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.delivery.Deliveries.reminder;
import static vn.tiendo.notification.delivery.Deliveries.step;
import static vn.tiendo.notification.delivery.Deliveries.waitingReview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.notification.notice.Fixtures;
import vn.tiendo.notification.notice.MatterState;

class SiftingTest {

    @Test
    void what_hurts_most_comes_first() {
        var sifted = sift(List.of(waitingReview("s", "t1"), reminder("s", "t2"), passed("t3")));
        assertThat(sifted.send())
                .containsExactly(passed("t3"), reminder("s", "t2"), waitingReview("s", "t1"));
        assertThat(sifted.superseded()).isEmpty();
    }

    @Test
    void of_several_steps_of_a_deadline_only_the_latest_is_sent() {
        var first = step("s", "t1", 7, "BEFORE_3");
        var last = step("s", "t1", 9, "PASSED");
        var between = step("s", "t1", 8, "BEFORE_1");
        var sifted = sift(List.of(first, last, between, reminder("s", "t2")));
        assertThat(sifted.send()).containsExactly(last, reminder("s", "t2"));
        assertThat(sifted.superseded())
                .isEqualTo(
                        Map.of(
                                first.id(), "folded into " + last.id(),
                                between.id(), "folded into " + last.id()));
    }

    @Test
    void a_review_is_not_folded_into_a_reminder() {
        assertThat(sift(List.of(waitingReview("s", "t1"), reminder("s", "t1"))).send()).hasSize(2);
    }

    @Test
    void a_task_that_was_finished_meanwhile_is_left_out() {
        var done = new MatterState("COMPLETED", Fixtures.DUE, 8);
        var sifted =
                Sifting.of(
                        List.of(reminder("s", "t1"), reminder("s", "t2")),
                        task -> task.equals("t1") ? Optional.of(done) : Optional.empty());
        assertThat(sifted.send()).containsExactly(reminder("s", "t2"));
        assertThat(sifted.superseded())
                .isEqualTo(Map.of(reminder("s", "t1").id(), "matter is COMPLETED"));
    }

    private static Delivery passed(String task) {
        return step("s", task, 8, "PASSED");
    }

    private static Sifting sift(List<Delivery> waiting) {
        return Sifting.of(waiting, task -> Optional.empty());
    }
}
