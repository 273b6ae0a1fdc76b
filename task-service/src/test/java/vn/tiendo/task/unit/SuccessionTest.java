package vn.tiendo.task.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.VAN_HOA_KHOA_HOC;
import static vn.tiendo.task.task.Fixtures.VAN_PHONG;
import static vn.tiendo.task.task.Fixtures.ended;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.task.unit.Ending.How;

class SuccessionTest {

    @Test
    void two_that_end_in_each_other_and_whoever_ends_in_them_have_nobody() {
        var one = ended(VAN_HOA, How.MERGED, "2026-03-01", VAN_PHONG);
        var other = ended(VAN_PHONG, How.MERGED, "2026-03-01", VAN_HOA);
        var third = ended(VAN_HOA_KHOA_HOC, How.MERGED, "2026-03-01", VAN_HOA);

        assertThat(Succession.among(List.of(one, other, third)).unfollowed())
                .containsExactlyInAnyOrder(VAN_HOA.id(), VAN_PHONG.id(), VAN_HOA_KHOA_HOC.id());
    }

    @Test
    void one_in_whose_place_another_stands_is_followed_and_one_that_was_closed_is_not() {
        var merged = ended(VAN_HOA, How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC);
        var closed = ended(VAN_PHONG, How.CLOSED, "2026-03-01");

        assertThat(Succession.among(List.of(merged, closed)).unfollowed())
                .containsExactly(VAN_PHONG.id());
    }
}
