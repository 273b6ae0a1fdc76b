package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Task;

/** Plans that have no table: paragraphs say who does what until when. */
class ProsePlanTest {

    @Test
    void lines_below_a_task_name_its_units_time_and_product() {
        var areas =
                areas(
                        """
                        1. Cải cách thể chế
                        a) Rà soát văn bản của xã:
                        - Đơn vị chủ trì: Phòng A.
                        - Đơn vị phối hợp: Phòng B, Phòng C.
                        - Thời gian hoàn thành: Quý I/2026; Quý IV/2026.
                        - Sản phẩm: Kế hoạch; Báo cáo.
                        b) Theo dõi thi hành pháp luật.
                        - Đơn vị chủ trì: Phòng B.
                        - Thời gian hoàn thành: Thường xuyên.
                        2. Cải cách bộ máy
                        a) Sắp xếp lại các phòng.
                        - Đơn vị chủ trì: Phòng C.
                        """);

        assertThat(areas)
                .extracting(Area::title)
                .containsExactly("Cải cách thể chế", "Cải cách bộ máy");
        assertThat(areas.get(0).tasks()).extracting(Task::label).containsExactly("a", "b");
        var task = areas.get(0).tasks().get(0);
        assertThat(task.activity()).isEqualTo("Rà soát văn bản của xã:");
        assertThat(task.lead()).containsExactly("Phòng A");
        assertThat(task.coordinating()).containsExactly("Phòng B", "Phòng C");
        assertThat(dated(task)).containsExactly("Kế hoạch 2026-03-31", "Báo cáo 2026-12-31");
    }

    @Test
    void tasks_with_a_dash_have_answers_with_a_plus_or_without_any_sign() {
        var areas =
                areas(
                        """
                        1. Cải cách thể chế
                        - Rà soát văn bản của xã
                        + Cơ quan chủ trì: Phòng A
                        + Thời hạn: Quý I/2026
                        - Theo dõi thi hành pháp luật
                        Chủ trì: Phòng B; thời hạn: Quý II/2026; sản phẩm: Báo cáo.
                        """);

        assertThat(areas.get(0).tasks())
                .extracting(Task::activity)
                .containsExactly("Rà soát văn bản của xã", "Theo dõi thi hành pháp luật");
        assertThat(areas.get(0).tasks()).extracting(Task::label).containsExactly("1", "2");
        assertThat(dated(areas.get(0).tasks().get(1))).containsExactly("Báo cáo 2026-06-30");
    }

    @Test
    void dashes_that_tell_more_of_a_numbered_task_are_no_tasks() {
        var areas =
                areas(
                        """
                        1. Cải cách thể chế
                        1.1. Rà soát văn bản
                        - Văn bản của xã
                        - Văn bản của tỉnh
                        Đơn vị chủ trì: Phòng A; thời gian: Quý I/2026
                        1.2. Theo dõi thi hành
                        Đơn vị chủ trì: Phòng B; thời gian: Quý I/2026
                        1.3. Việc chưa giao cho ai
                        """);

        assertThat(areas.get(0).tasks())
                .extracting(Task::activity)
                .containsExactly(
                        "Rà soát văn bản - Văn bản của xã - Văn bản của tỉnh",
                        "Theo dõi thi hành",
                        "Việc chưa giao cho ai");
    }

    @Test
    void brackets_at_the_end_of_a_task_may_hold_the_answers() {
        var areas =
                areas(
                        """
                        1. Nhiệm vụ cải cách thể chế
                        a) Rà soát văn bản (Chủ trì: Phòng A; phối hợp: Ban B (nếu cần); thời gian: Quý I/2026).
                        b) Theo dõi thi hành (Chủ trì: Phòng B; thời gian: Quý II/2026).
                        """);

        var task = areas.get(0).tasks().get(0);
        assertThat(task.activity()).isEqualTo("Rà soát văn bản");
        assertThat(task.coordinating()).containsExactly("Ban B (nếu cần)");
        assertThat(task.deadlineText()).isEqualTo("Quý I/2026");
    }

    @Test
    void sentences_may_give_tasks_to_units() {
        var areas =
                areas(
                        """
                        1. Cải cách thể chế
                        1.1. Rà soát văn bản của xã. Giao Phòng Quản lý xây dựng chủ trì, phối hợp với các phòng, đơn vị thuộc Sở thực hiện; hoàn thành trước ngày 15/6/2026.
                        1.2. Giao Phòng Tư pháp chủ trì, phối hợp với Sở Tài chính, Phòng Pháp chế xây dựng quy chế; hoàn thành trong quý II/2026.
                        """);

        var first = areas.get(0).tasks().get(0);
        assertThat(first.activity()).isEqualTo("Rà soát văn bản của xã.");
        assertThat(first.lead()).containsExactly("Phòng Quản lý xây dựng");
        assertThat(first.coordinating()).containsExactly("các phòng, đơn vị thuộc Sở");
        assertThat(first.deadlineText()).isEqualTo("trước ngày 15/6/2026");
        var second = areas.get(0).tasks().get(1);
        assertThat(second.activity()).startsWith("Giao Phòng Tư pháp chủ trì");
        assertThat(second.coordinating()).containsExactly("Sở Tài chính", "Phòng Pháp chế");
        assertThat(second.deadlineText()).isEqualTo("trong quý II/2026");
    }

    @Test
    void what_asks_nobody_for_anything_is_no_plan() {
        var refused =
                catchThrowableOfType(
                        DocumentRefused.class,
                        () -> areas("1. Cải cách thể chế\na) Rà soát văn bản của xã.\n"));

        assertThat(refused.reason()).isEqualTo(DocumentRefused.Reason.NOT_A_PLAN);
    }

    @Test
    void a_sheet_without_a_table_is_read_line_by_line() {
        var sheet =
                plan(
                        """
                        1. Cải cách thể chế
                        1.1. Rà soát văn bản (Chủ trì: Phòng A; thời gian: Quý I/2026).
                        1.2. Theo dõi thi hành (Chủ trì: Phòng B; thời gian: Quý II/2026).
                        """);

        assertThat(read("sep=|\n" + sheet).get(0).tasks())
                .extracting(Task::label)
                .containsExactly("1.1", "1.2");
    }

    @Test
    void more_lines_than_any_plan_holds_are_refused() {
        var refused =
                catchThrowableOfType(
                        DocumentRefused.class,
                        () ->
                                areas(
                                        "- việc\n- Chủ trì: Phòng A; thời hạn: quý I\n"
                                                .repeat(10_001)));

        assertThat(refused.reason()).isEqualTo(DocumentRefused.Reason.TOO_LARGE);
    }

    private static List<Area> areas(String section) {
        return read(plan(section));
    }

    private static String plan(String section) {
        return "KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC TIÊU\n1. 95% hồ sơ đúng hạn.\nII. NHIỆM VỤ\n"
                + section
                + "III. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì, phối hợp với Phòng A đôn đốc.\nNơi nhận:\n- Như trên;\n";
    }

    private static List<Area> read(String text) {
        return new PlanReader().read(text.getBytes(StandardCharsets.UTF_8), "x.txt").areas();
    }

    private static List<String> dated(Task task) {
        return task.deliverables().stream()
                .map(each -> each.name() + " " + each.due().to())
                .toList();
    }
}
