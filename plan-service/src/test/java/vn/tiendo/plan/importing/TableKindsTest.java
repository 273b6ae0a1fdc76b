package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Task;

/** What stands in tables and is no task. */
class TableKindsTest {

    private static final String HEADING = row("TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn");
    private static final String FIRST = row("1 | Việc một | Phòng A | Báo cáo | Quý I");

    @Test
    void a_table_of_targets_holds_no_tasks_and_is_told() {
        var wide =
                read(
                        table(HEADING, FIRST),
                        table(
                                row("STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Ghi chú"),
                                row("1 | Hồ sơ đúng hạn | % | 95 | ")));
        var led =
                read(
                        table(HEADING, FIRST),
                        table(
                                row(
                                        "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Đơn vị chủ trì | Thời gian"),
                                row("1 | Hồ sơ đúng hạn | % | 95 | Phòng A | 2026")));

        for (var reading : List.of(wide, led)) {
            assertThat(activities(reading)).containsExactly("Việc một");
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.code() == FindingCode.TABLE_LEFT_OUT)
                    .singleElement()
                    .satisfies(
                            finding ->
                                    assertThat(finding.arguments().get(0))
                                            .startsWith("STT Chỉ tiêu Đơn vị tính"));
        }
    }

    @Test
    void tasks_may_have_targets_beside_them() {
        var reading =
                read(
                        table(
                                row("TT | Nhiệm vụ | Chỉ tiêu | Đơn vị tính | Chủ trì | Thời hạn"),
                                row("1 | Việc một | 95 | % | Phòng A | Quý I")));

        assertThat(activities(reading)).containsExactly("Việc một");
    }

    @Test
    void no_table_goes_on_in_an_annex() {
        var reading =
                read(
                        table(HEADING, FIRST),
                        p("Phụ lục 2. Danh sách tổ giúp việc"),
                        table(row("1 | Nguyễn An | Trưởng phòng | Tổ trưởng | 0900")));

        assertThat(activities(reading)).containsExactly("Việc một");
    }

    @Test
    void sums_and_captions_are_no_tasks_and_no_areas() {
        var reading =
                read(
                        table(
                                row("5>Biểu số 1: Danh mục nhiệm vụ"),
                                HEADING,
                                row("5>CẢI CÁCH THỂ CHẾ"),
                                FIRST,
                                row(" | Tổng cộng | | 1 | "),
                                row("5>Biểu số 2"),
                                row("5>CẢI CÁCH BỘ MÁY"),
                                row("2 | Tổng kết năm | Phòng A | Báo cáo | Quý IV"),
                                row(" | Cộng: 02 nhiệm vụ | | | ")));

        assertThat(reading.areas())
                .extracting(area -> area.label() + " " + area.title())
                .containsExactly("1 CẢI CÁCH THỂ CHẾ", "2 CẢI CÁCH BỘ MÁY");
        assertThat(activities(reading)).containsExactly("Việc một", "Tổng kết năm");
    }

    @Test
    void a_label_may_have_a_roman_beginning() {
        var areas =
                read(table(
                                HEADING,
                                row("I | 4>CẢI CÁCH THỂ CHẾ"),
                                row("I.1 | Việc một | Phòng A | Báo cáo | Quý I"),
                                row("I.2 | Việc hai | Phòng A | Báo cáo | Quý I"),
                                row("I.2.1 | Phần một | Phòng A | Báo cáo | Quý I")))
                        .areas();

        assertThat(areas).extracting(Area::label).containsExactly("I");
        assertThat(areas.get(0).tasks()).extracting(Task::label).containsExactly("I.1", "I.2");
        assertThat(areas.get(0).tasks().get(1).subtasks())
                .extracting(Task::label)
                .containsExactly("I.2.1");
    }

    @Test
    void words_below_the_table_do_not_belong_to_the_title() {
        assertThat(read(table(HEADING, FIRST), p("Người lập"), p("Lê Thị Bình")).plan().title())
                .isEqualTo("Kế hoạch Cải cách hành chính năm 2026");
    }

    private static List<String> activities(PlanReading reading) {
        return reading.areas().stream()
                .flatMap(area -> area.tasks().stream())
                .map(Task::activity)
                .toList();
    }

    private static PlanReading read(String... blocks) {
        return WordFile.body(
                        p("KẾ HOẠCH"), p("Cải cách hành chính năm 2026"), String.join("", blocks))
                .read();
    }
}
