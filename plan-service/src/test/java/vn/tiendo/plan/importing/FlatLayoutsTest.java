package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Task;

/** Flattened tables of other layouts than the shipped plan's. */
class FlatLayoutsTest {

    private static final String HEADING =
            """
            TT Nhiệm vụ
            Sản phẩm
            Đơn vị chủ trì
            Đơn vị phối hợp
            Thời hạn
            """;

    @Test
    void areas_begin_right_below_the_heading_though_sections_have_letters() {
        var areas =
                areas(
                        "B. NHIỆM VỤ\n"
                                + HEADING
                                + "I. CẢI CÁCH THỂ CHẾ\n"
                                + row("1", "Rà soát văn bản", "Báo cáo", "Quý I/2026")
                                + "II. CẢI CÁCH BỘ MÁY\n"
                                + row("1", "Sắp xếp các đơn vị", "Đề án", "Quý II/2026")
                                + "C. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện.\n");

        assertThat(areas)
                .extracting(Area::title)
                .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH BỘ MÁY");
        assertThat(tasks(areas)).containsExactly("Rà soát văn bản", "Sắp xếp các đơn vị");
    }

    @Test
    void areas_may_have_capital_letters() {
        var areas =
                areas(
                        "II. NHIỆM VỤ\n"
                                + HEADING
                                + "A Cải cách thể chế\n"
                                + row("1", "Rà soát văn bản", "Báo cáo", "Quý I/2026")
                                + "B Cải cách bộ máy\n"
                                + row("1", "Sắp xếp các đơn vị", "Đề án", "Quý II/2026"));

        assertThat(areas).extracting(Area::label).containsExactly("A", "B");
        assertThat(tasks(areas)).containsExactly("Rà soát văn bản", "Sắp xếp các đơn vị");
    }

    @Test
    void each_area_may_have_a_table_of_its_own() {
        var areas =
                areas(
                        "II. NHIỆM VỤ\n1. Cải cách thể chế\n"
                                + HEADING
                                + row("1", "Rà soát văn bản", "Báo cáo", "Quý I/2026")
                                + row("2", "Kiểm tra văn bản", "Báo cáo", "Quý III/2026")
                                + "2. Cải cách bộ máy\n"
                                + HEADING
                                + row("1", "Sắp xếp các đơn vị", "Đề án", "Quý II/2026"));

        assertThat(areas)
                .extracting(Area::title)
                .containsExactly("Cải cách thể chế", "Cải cách bộ máy");
        assertThat(tasks(areas))
                .containsExactly("Rà soát văn bản", "Kiểm tra văn bản", "Sắp xếp các đơn vị");
    }

    @Test
    void a_heading_of_two_rows_names_the_units_below() {
        var areas =
                areas(
                        "II. NHIỆM VỤ\nST\nT\nNhiệm vụ\nSản phẩm\nĐơn vị thực hiện\nThời hạn\n"
                                + "Chủ trì\nPhối hợp\nI Cải cách thể chế\n"
                                + row("1", "Rà soát văn bản", "Báo cáo", "Quý I/2026")
                                + row("2", "Kiểm tra văn bản", "Kế hoạch", "Quý III/2026"));

        assertThat(areas.get(0).tasks())
                .extracting(Task::coordinating)
                .containsExactly(List.of("Phòng Nội vụ"), List.of("Phòng Nội vụ"));
    }

    private static String row(String label, String activity, String product, String deadline) {
        return "%s %s\n%s\nPhòng Tư pháp\nPhòng Nội vụ\n%s\n"
                .formatted(label, activity, product, deadline);
    }

    private static List<String> tasks(List<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.tasks().stream())
                .filter(task -> task.lead().equals(List.of("Phòng Tư pháp")))
                .map(Task::activity)
                .toList();
    }

    private static List<Area> areas(String tables) {
        var text =
                "KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC TIÊU\n1. 95% hồ sơ đúng hạn.\n"
                        + tables;
        return new PlanReader().read(text.getBytes(StandardCharsets.UTF_8), "x.txt").areas();
    }
}
