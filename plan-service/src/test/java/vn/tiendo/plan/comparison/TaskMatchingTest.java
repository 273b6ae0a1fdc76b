package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.plan.Plan;

class TaskMatchingTest {

    private static final String RECORDS = "Số hóa hồ sơ lưu trữ của bộ phận một cửa";
    private static final String STAFF = "Rà soát vị trí việc làm của cán bộ, công chức";
    private static final String NOTICES = "Tuyên truyền cải cách hành chính trên loa truyền thanh";

    @Test
    void a_task_is_found_though_renumbered_and_moved_to_another_area() {
        var before =
                SmallPlan.of(2025)
                        .area("I", "Cải cách thể chế")
                        .task("1", NOTICES)
                        .task("2", STAFF)
                        .area("II", "Chuyển đổi số")
                        .task("1", RECORDS)
                        .plan();
        var after =
                SmallPlan.of(2026)
                        .area("1", "Chuyển đổi số")
                        .task("a", STAFF)
                        .task("b", RECORDS)
                        .area("2", "Cải cách thể chế")
                        .task("a", NOTICES)
                        .plan();

        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).containsExactly("I.2=1.a", "II.1=1.b", "I.1=2.a");
        assertThat(comparison.tasks().get(0).area())
                .isEqualTo(new Change("I. Cải cách thể chế", "1. Chuyển đổi số"));
        assertThat(comparison.tasks().get(1).area()).isNull();
        assertThat(comparison.tasks().get(1).label()).isEqualTo(new Change("II.1", "1.b"));
        assertThat(comparison.tasks().get(1).changed()).isFalse();
    }

    @Test
    void a_task_is_found_though_an_abbreviation_was_spelled_out() {
        var before = plan(2025, "Bồi dưỡng nghiệp vụ cho CBCCVC", "Công khai TTHC tại trụ sở");
        var after =
                plan(
                        2026,
                        "Công khai thủ tục hành chính tại trụ sở",
                        "Bồi dưỡng nghiệp vụ cho cán bộ, công chức, viên chức");

        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).containsExactly("1.2=1.1", "1.1=1.2");
        assertThat(comparison.tasks()).noneMatch(TaskPair::changed);
        assertThat(comparison.tasks()).allMatch(pair -> pair.likeness() > 0.999);
    }

    @Test
    void lost_marks_and_letters_do_not_hide_a_task() {
        var before = plan(2025, RECORDS, STAFF, NOTICES);
        var after =
                plan(
                        2026,
                        "So hoa ho so luu tru cua bo phan mot cua",
                        "Rà oát vị trí việc làm của cán bộ, công chức",
                        "Tuyên truyền cải cách hành chính trên loa truyền than");

        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).containsExactly("1.1=1.1", "1.2=1.2", "1.3=1.3");
        assertThat(comparison.tasks().get(0).activity()).isNull();
        assertThat(comparison.tasks().get(1).activity()).isNotNull();
    }

    @Test
    void a_task_that_is_near_to_two_is_left_to_the_one_without_another_partner() {
        var before =
                plan(
                        2025,
                        "Kiểm tra công tác cải cách hành chính",
                        "Kiểm tra công tác cải cách hành chính và văn thư");
        var after =
                plan(
                        2026,
                        "Kiểm tra công tác cải cách hành chính và văn thư lưu trữ",
                        "Kiểm tra công tác cải cách hành chính và văn thư");

        assertThat(pairs(PlanComparison.between(before, after)))
                .containsExactly("1.1=1.1", "1.2=1.2");
    }

    @Test
    void tasks_of_one_kind_about_different_things_are_not_taken_for_each_other() {
        var before = plan(2025, "Tập huấn kỹ năng số cho công chức", RECORDS);
        var after = plan(2026, "Tập huấn phòng cháy chữa cháy tại chợ", RECORDS);

        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).containsExactly("1.2=1.2");
        assertThat(comparison.appeared())
                .extracting(lone -> lone.task().id())
                .containsExactly("1.1");
        assertThat(comparison.went()).extracting(lone -> lone.task().id()).containsExactly("1.1");
    }

    @Test
    void the_same_work_in_another_field_is_another_task() {
        var before = plan(2025, "Tập huấn nghiệp vụ văn thư, lưu trữ", RECORDS, STAFF);
        var after = plan(2026, "Tập huấn nghiệp vụ kế toán, tài chính", RECORDS, STAFF);

        assertThat(pairs(PlanComparison.between(before, after)))
                .containsExactly("1.2=1.2", "1.3=1.3");
    }

    @Test
    void the_second_half_of_a_row_that_was_split_tells_where_it_came_from() {
        var before = plan(2025, "Xây dựng và tổ chức thực hiện kế hoạch chuyển đổi số", STAFF);
        var after =
                plan(
                        2026,
                        "Xây dựng kế hoạch chuyển đổi số",
                        "Tổ chức thực hiện kế hoạch chuyển đổi số",
                        STAFF);

        var comparison = PlanComparison.between(before, after);

        assertThat(pairs(comparison)).containsExactly("1.1=1.2", "1.2=1.3");
        assertThat(comparison.appeared())
                .extracting(lone -> lone.task().id(), LoneTask::resembles)
                .containsExactly(tuple("1.1", "1.1"));
    }

    @Test
    void rows_of_the_same_words_are_told_apart_by_what_stands_beside_them() {
        var before =
                SmallPlan.of(2025)
                        .area("1", "Các khu phố")
                        .task("1", "Dọn vệ sinh", "Khu phố 1", "", "Báo cáo @ Hàng quý")
                        .task("2", "Dọn vệ sinh", "Khu phố 2", "", "Báo cáo @ Hàng quý")
                        .task("3", "Dọn vệ sinh", "Khu phố 3", "", "Báo cáo @ Hàng quý")
                        .plan();
        var after =
                SmallPlan.of(2026)
                        .area("1", "Các khu phố")
                        .task("1", "Dọn vệ sinh", "Khu phố 3", "", "Báo cáo @ Hàng quý")
                        .task("2", "Dọn vệ sinh", "Khu phố 1", "", "Báo cáo @ Hàng quý")
                        .task("3", "Dọn vệ sinh", "Khu phố 2", "", "Báo cáo @ Hàng quý")
                        .plan();

        assertThat(pairs(PlanComparison.between(before, after)))
                .containsExactly("1.3=1.1", "1.1=1.2", "1.2=1.3");
    }

    @Test
    void in_two_versions_of_a_plan_a_task_keeps_its_number_unless_its_words_moved_on() {
        var before =
                SmallPlan.version(2026)
                        .area("1", "Công việc")
                        .task("1", "Kiểm tra công vụ đợt một")
                        .task("2", "Kiểm tra công vụ đợt hai")
                        .task("3", RECORDS)
                        .task("4", STAFF)
                        .plan();
        var after =
                SmallPlan.version(2026)
                        .area("1", "Công việc")
                        .task("1", "Kiểm tra công vụ đợt hai")
                        .task("2", "Kiểm tra công vụ đợt một")
                        .task("3", STAFF)
                        .task("4", RECORDS + " cấp phường")
                        .plan();

        assertThat(pairs(PlanComparison.between(before, after)))
                .containsExactly("1.2=1.1", "1.1=1.2", "1.4=1.3", "1.3=1.4");
    }

    private static Plan plan(int year, String... activities) {
        var plan = SmallPlan.of(year).area("1", "Công việc");
        for (int i = 0; i < activities.length; i++) {
            plan.task(String.valueOf(i + 1), activities[i]);
        }
        return plan.plan();
    }

    private static List<String> pairs(PlanComparison comparison) {
        return comparison.tasks().stream()
                .map(pair -> pair.before().id() + "=" + pair.after().id())
                .toList();
    }
}
