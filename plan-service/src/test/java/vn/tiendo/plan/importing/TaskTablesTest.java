package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Deliverable;
import vn.tiendo.plan.importing.PlanReading.Task;

/** Layouts of the table of tasks, as different authorities draw them. */
class TaskTablesTest {

    private static final String HEADING =
            row("TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn");

    @Test
    void columns_are_known_by_their_headings_in_any_order() {
        var task =
                only(
                        row(
                                "Thời gian thực hiện | Cơ quan, đơn vị phối hợp | STT | Nội dung công việc | Kết quả đầu ra | Đơn vị thực hiện | Ghi chú"),
                        row("Quý I/2026 | Phòng B | 1 | Làm việc A | Báo cáo | Phòng A | chú ý"));

        assertThat(task.activity()).isEqualTo("Làm việc A");
        assertThat(task.lead()).containsExactly("Phòng A");
        assertThat(task.coordinating()).containsExactly("Phòng B");
        assertThat(names(task)).containsExactly("Báo cáo");
        assertThat(task.deadlineText()).isEqualTo("Quý I/2026");
    }

    @Test
    void a_heading_of_two_rows_is_one_heading() {
        var task =
                only(
                        row("v STT | v Nhiệm vụ | 2>Đơn vị thực hiện | v Sản phẩm | v Thời hạn"),
                        row("^ | ^ | Chủ trì | Phối hợp | ^ | ^"),
                        row("(1) | (2) | (3) | (4) | (5) | (6)"),
                        row("1 | Làm việc A | Phòng A | Phòng B | Báo cáo | Quý I/2026"));

        assertThat(task.lead()).containsExactly("Phòng A");
        assertThat(task.coordinating()).containsExactly("Phòng B");
        assertThat(task.deadlineText()).isEqualTo("Quý I/2026");
    }

    @Test
    void areas_may_be_roman_and_their_tasks_arabic_with_lettered_subtasks() {
        var areas =
                areas(
                        HEADING,
                        row("I | 5>CẢI CÁCH THỂ CHẾ"),
                        row("1 | Việc một | Báo cáo | Phòng A | | Quý I"),
                        row("2 | Việc hai | | | |"),
                        row("a | Phần a | Kế hoạch | Phòng A | | Quý II"),
                        row("b | Phần b | Báo cáo | Phòng B | | Quý III"),
                        row("6>II. CẢI CÁCH BỘ MÁY"),
                        row("1 | Việc ba | Báo cáo | Phòng A | | Quý I"));

        assertThat(areas).extracting(Area::label).containsExactly("I", "II");
        assertThat(areas)
                .extracting(Area::title)
                .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH BỘ MÁY");
        assertThat(areas.get(0).tasks().get(1).subtasks())
                .extracting(Task::label)
                .containsExactly("2.a", "2.b");
    }

    @Test
    void decimal_labels_stand_below_their_area() {
        var areas =
                areas(
                        HEADING,
                        row("1 | 5>Cải cách thể chế"),
                        row("1.1 | Việc một | Báo cáo | Phòng A | | Quý I"),
                        row("1.2 | Việc hai | Báo cáo | Phòng A | | Quý I"),
                        row("1.2.1 | Việc con | Báo cáo | Phòng A | | Quý I"),
                        row("2 | 5>Cải cách bộ máy"),
                        row("2.1 | Việc ba | Báo cáo | Phòng A | | Quý I"));

        assertThat(areas.get(0).tasks()).extracting(Task::label).containsExactly("1.1", "1.2");
        assertThat(areas.get(0).tasks().get(1).subtasks())
                .extracting(Task::label)
                .containsExactly("1.2.1");
        assertThat(areas.get(1).tasks()).hasSize(1);
    }

    @Test
    void areas_may_have_no_label_or_a_column_of_their_own() {
        var unlabelled =
                areas(
                        HEADING,
                        row("6>Cải cách thể chế"),
                        row("1 | Việc một | Báo cáo | Phòng A | | Quý I"),
                        row("6>Cải cách bộ máy"),
                        row("2 | Việc hai | Báo cáo | Phòng A | | Quý I"));
        var column =
                areas(
                        row("TT | Lĩnh vực | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn"),
                        row("1 | v Thể chế | Việc một | Báo cáo | Phòng A | Quý I"),
                        row("2 | ^ | Việc hai | Báo cáo | Phòng A | Quý I"),
                        row("3 | Bộ máy | Việc ba | Báo cáo | Phòng A | Quý I"));

        assertThat(unlabelled)
                .extracting(Area::title)
                .containsExactly("Cải cách thể chế", "Cải cách bộ máy");
        assertThat(column).extracting(Area::title).containsExactly("Thể chế", "Bộ máy");
        assertThat(column.get(0).tasks()).hasSize(2);
    }

    @Test
    void a_table_per_area_takes_its_title_from_the_heading_above() {
        var reading =
                WordFile.body(
                                p("KẾ HOẠCH"),
                                p("Cải cách hành chính năm 2026"),
                                p("1. Cải cách thể chế"),
                                table(HEADING, row("a) | Việc một | Báo cáo | Phòng A | | Quý I")),
                                p("2. Cải cách bộ máy"),
                                table(HEADING, row("a) | Việc hai | Báo cáo | Phòng A | | Quý I")))
                        .read();

        assertThat(reading.areas())
                .extracting(Area::title)
                .containsExactly("Cải cách thể chế", "Cải cách bộ máy");
        assertThat(reading.areas()).extracting(Area::label).containsExactly("1", "2");
    }

    @Test
    void merged_cells_hold_for_every_row_they_cover() {
        var tasks =
                areas(
                                HEADING,
                                row("1 | 5>Lĩnh vực"),
                                row("a) | Việc một | Báo cáo | v Phòng A | v Phòng B | v Quý IV"),
                                row("b) | Việc hai | Kế hoạch | ^ | ^ | ^"))
                        .get(0)
                        .tasks();

        assertThat(tasks.get(1).lead()).containsExactly("Phòng A");
        assertThat(tasks.get(1).coordinating()).containsExactly("Phòng B");
        assertThat(tasks.get(1).deadlineText()).isEqualTo("Quý IV");
    }

    @Test
    void rows_of_a_merged_task_add_deliverables_with_their_own_deadlines() {
        var merged =
                only(
                        HEADING,
                        row("v 1 | v Việc một | Kế hoạch | v Phòng A | ^ | Quý I"),
                        row("^ | ^ | Báo cáo | ^ | ^ | Quý IV"));
        var blank =
                only(
                        HEADING,
                        row("1 | Việc một | - Kế hoạch\n- Quyết định | Phòng A | | Quý I"),
                        row(" | | Báo cáo | | | Quý IV"));

        assertThat(merged.deliverables())
                .extracting(each -> each.due().text())
                .containsExactly("Quý I", "Quý IV");
        assertThat(blank.deliverables())
                .extracting(each -> each.due().text())
                .containsExactly("Quý I", "Quý I", "Quý IV");
        assertThat(blank.deadlineText()).isEqualTo("Quý I; Quý IV");
    }

    @Test
    void a_row_that_a_page_cut_is_one_row_again() {
        var task =
                only(
                        HEADING,
                        row(
                                "1 | Rà soát quy trình tại cơ quan | Báo cáo kết quả | Phòng A | | Quý I"),
                        row(" | hành chính của phường | thực hiện | | | "));

        assertThat(task.activity())
                .isEqualTo("Rà soát quy trình tại cơ quan hành chính của phường");
        assertThat(names(task)).containsExactly("Báo cáo kết quả thực hiện");
    }

    @Test
    void deadlines_pair_with_deliverables_line_by_line_or_by_name() {
        var lines =
                only(
                        HEADING,
                        row(
                                "1 | Việc | Kế hoạch\nBáo cáo | Phòng A | | Quý I/2026\nTháng 12/2026"));
        var named =
                only(
                        HEADING,
                        row(
                                "1 | Việc | Kế hoạch; Báo cáo | Phòng A | | Báo cáo: Quý IV/2026; Kế hoạch: Quý I/2026"));
        var twice = only(HEADING, row("1 | Việc | Báo cáo | Phòng A | | Quý II/2026; Quý IV/2026"));

        assertThat(dues(lines)).containsExactly("2026-03-31", "2026-12-31");
        assertThat(dues(named)).containsExactly("2026-03-31", "2026-12-31");
        assertThat(names(twice)).containsExactly("Báo cáo", "Báo cáo");
    }

    @Test
    void one_cell_may_name_both_lead_and_coordinating_units() {
        var task =
                only(
                        row("TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì, phối hợp | Thời hạn"),
                        row(
                                "1 | Việc | Báo cáo | Chủ trì: Phòng A\nPhối hợp: Phòng B, Phòng C | Quý I"));

        assertThat(task.lead()).containsExactly("Phòng A");
        assertThat(task.coordinating()).containsExactly("Phòng B", "Phòng C");
    }

    @Test
    void a_table_goes_on_after_a_paragraph_with_or_without_its_heading() {
        var reading =
                WordFile.body(
                                p("KẾ HOẠCH"),
                                p("Công tác năm 2026"),
                                table(
                                        HEADING,
                                        row("1 | 5>Một"),
                                        row("a) | Việc | Báo cáo | Phòng A | | Quý I")),
                                p("Tiếp theo"),
                                table(
                                        row("b) | Việc nữa | Báo cáo | Phòng A | | Quý I"),
                                        row("2 | 5>Hai"),
                                        row("a) | Việc khác | Báo cáo | Phòng A | | Quý I")))
                        .read();

        assertThat(reading.areas()).extracting(area -> area.tasks().size()).containsExactly(2, 1);
        assertThat(reading.areas().get(1).tasks().get(0).place()).isEqualTo(new Place(2, 3, "2.a"));
    }

    @Test
    void what_is_missing_or_odd_is_found_with_its_place() {
        var reading =
                read(
                        HEADING,
                        row("1 | 5>Một"),
                        row("a) | Việc một | Báo cáo | | | Quý I"),
                        row("c) | Việc hai | | Phòng A | | khi nào xong"),
                        row("d) | Việc ba | Báo cáo | Phòng A | | Tháng 12/2024"));

        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place().label())
                .contains(
                        "LEAD_MISSING 1.a",
                        "LABEL_ORDER 1.c",
                        "DELIVERABLE_MISSING 1.c",
                        "DEADLINE_UNKNOWN 1.c",
                        "SUSPECTED_YEAR_SLIP 1.d",
                        "NUMBER_BLANK letterhead");
        assertThat(reading.blocked()).isTrue();
    }

    @Test
    void if_any_is_a_condition_of_the_task() {
        assertThat(
                        only(
                                        HEADING,
                                        row(
                                                "1 | Dự tập huấn (nếu có tổ chức) | Văn bản | Phòng A | | Quý I"))
                                .condition())
                .isEqualTo("nếu có tổ chức");
    }

    private static PlanReading read(String... rows) {
        return WordFile.body(p("KẾ HOẠCH"), p("Cải cách hành chính năm 2026"), table(rows)).read();
    }

    private static List<Area> areas(String... rows) {
        return read(rows).areas();
    }

    private static Task only(String... rows) {
        return Stream.of(read(rows))
                .flatMap(each -> each.areas().stream())
                .flatMap(area -> area.tasks().stream())
                .reduce(
                        (one, two) -> {
                            throw new AssertionError("more than one task: " + two);
                        })
                .orElseThrow();
    }

    private static List<String> names(Task task) {
        return task.deliverables().stream().map(Deliverable::name).toList();
    }

    private static List<String> dues(Task task) {
        return task.deliverables().stream().map(each -> each.due().to().toString()).toList();
    }
}
