package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.unit.UnitDirectory;

class TasksAboveTest {

    @Test
    void the_likeliest_tasks_above_are_offered_and_nothing_where_none_is_alike() {
        var above =
                SmallPlan.of(2026)
                        .area("I", "Cải cách thể chế")
                        .task("1", "Rà soát văn bản quy phạm pháp luật do tỉnh ban hành")
                        .task("2", "Kiểm tra văn bản quy phạm pháp luật")
                        .area("II", "Cải cách thủ tục hành chính")
                        .task("1", "Niêm yết công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ")
                        .plan();
        var plan =
                SmallPlan.version(2026)
                        .area("1", "Thủ tục hành chính")
                        .task("a", "Niêm yết công khai thủ tục hành chính tại bộ phận một cửa")
                        .task("b", "Mua sắm máy quét mã cho nhà văn hóa")
                        .area("2", "Thể chế")
                        .task("a", "Rà soát văn bản quy phạm pháp luật do xã ban hành")
                        .plan();

        var found =
                TasksAbove.of(
                        plan,
                        above,
                        any -> UnitDirectory.of(List.of(), LocalDate.parse("2026-01-06")));

        assertThat(found).extracting(TasksAbove.Suggestion::task).containsExactly("1.a", "2.a");
        assertThat(found.get(0).likely().get(0).above()).isEqualTo("II.1");
        assertThat(found.get(1).likely().get(0).above()).isEqualTo("I.1");
        assertThat(found).allSatisfy(one -> assertThat(one.likely()).hasSizeLessThanOrEqualTo(3));
    }
}
