package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.importing.PlanReading.Task;

/** Which column of a table is whose, where headings are many, worn or drawn in several rows. */
class TableHeadingTest {

    @Test
    void who_watches_or_appraises_does_not_lead() {
        var task =
                tasks(
                                row(
                                        "TT | Nội dung | Cơ quan thẩm định | Đơn vị theo dõi | Đơn vị liên quan | Người phụ trách | Đơn vị thực hiện | Thời gian trình | Thời gian ban hành"),
                                row(
                                        "1 | Việc một | Phòng D | Phòng C | Phòng B | Nguyễn An | Phòng A | Quý I | Quý II"))
                        .get(0);

        assertThat(task.lead()).containsExactly("Phòng A");
        assertThat(task.coordinating()).containsExactly("Phòng B");
        assertThat(task.deadlineText()).isEqualTo("Quý II");
    }

    @Test
    void headings_may_be_shouted_broken_over_lines_marked_or_without_marks() {
        var worn =
                tasks(
                                row(
                                        "S\nT\nT | NỘI DUNG CÔNG\nVIỆC | SẢN\nPHẨM (1) | ĐƠN VỊ CHỦ\nTRÌ* | THỜI\nGIAN HOÀN\nTHÀNH[2]"),
                                row("1 | Việc một | Quyết định | Phòng A | Quý I"))
                        .get(0);
        var bare =
                tasks(
                                row(
                                        "STT | Noi dung cong viec | San pham | Don vi chu tri | Thoi han"),
                                row("1 | Việc một | Quyết định | Phòng A | Quý I"))
                        .get(0);

        assertThat(List.of(worn, bare)).extracting(Task::lead).containsOnly(List.of("Phòng A"));
        assertThat(List.of(worn, bare)).extracting(Task::deadlineText).containsOnly("Quý I");
    }

    @Test
    void a_heading_may_have_three_rows() {
        var tasks =
                tasks(
                        row("v TT | v Nội dung | v Sản phẩm | 2>Tổ chức thực hiện | v Thời hạn"),
                        row("^ | ^ | ^ | 2>Đơn vị | ^"),
                        row("^ | ^ | ^ | Chủ trì | Phối hợp | ^"),
                        row("1 | Việc một | Quyết định | Phòng A | Phòng B | Quý I"));

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).lead()).containsExactly("Phòng A");
        assertThat(tasks.get(0).coordinating()).containsExactly("Phòng B");
    }

    @Test
    void a_name_under_another_may_say_too_little_alone() {
        var task =
                tasks(
                                row("v TT | v Nội dung | v Chủ trì | 2>Sản phẩm | v Thời hạn"),
                                row("^ | ^ | ^ | Tên | Số lượng | ^"),
                                row("1 | Việc một | Phòng A | Quyết định | 01 | Quý I"))
                        .get(0);

        assertThat(task.activity()).isEqualTo("Việc một");
        assertThat(task.deliverables())
                .extracting(PlanReading.Deliverable::name)
                .containsExactly("Quyết định");
    }

    @Test
    void a_mark_in_the_column_of_a_quarter_is_the_deadline() {
        var reading =
                read(
                        row("v TT | v Nội dung | v Sản phẩm | v Chủ trì | 4>Thời gian thực hiện"),
                        row("^ | ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV"),
                        row("1 | Việc một | Quyết định | Phòng A | x | | |"),
                        row("2 | Việc hai | Báo cáo | Phòng A | | X | x | "),
                        row("3 | Việc ba | Báo cáo | Phòng A | x | | x |"),
                        row("4 | Việc bốn | Báo cáo | Phòng A | | | | Tháng 11"),
                        row("5 | Việc năm | Báo cáo | Phòng A | ☐ | ☐ | - |"));

        assertThat(tasks(reading))
                .extracting(Task::deadlineText)
                .containsExactly("Quý I", "Quý II - Quý III", "Quý I; Quý III", "Tháng 11", null);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place().label())
                .contains("PERIODS_JOINED 1.2", "DEADLINE_MISSING 1.5")
                .doesNotContain("PERIODS_JOINED 1.1", "PERIODS_JOINED 1.3");
    }

    @Test
    void months_may_be_numbers_under_their_name() {
        var tasks =
                tasks(
                        row("v TT | v Nội dung | v Sản phẩm | v Chủ trì | 3>Tháng | v Ghi chú"),
                        row("^ | ^ | ^ | ^ | 1 | 2 | 3 | ^"),
                        row("1 | Việc một | Quyết định | Phòng A | x | | |"),
                        row("2 | Việc hai | Báo cáo | Phòng A | | | x |"));

        assertThat(tasks).extracting(Task::deadlineText).containsExactly("Tháng 1", "Tháng 3");
    }

    @Test
    void a_heading_that_might_mean_something_else_is_told() {
        var unsure =
                read(
                        row("TT | Nội dung | Đơn vị thực hiện | Thời hạn | Minh chứng"),
                        row("1 | Việc một | Phòng A | Quý I | Báo cáo"));
        var sure =
                read(
                        row("TT | Nội dung | Đơn vị thực hiện | Thời hạn | Sản phẩm | Minh chứng"),
                        row("1 | Việc một | Phòng A | Quý I | Báo cáo | Công văn"));

        assertThat(unsure.findings())
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_UNSURE)
                .flatExtracting(Finding::arguments)
                .containsExactly("Minh chứng");
        assertThat(sure.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.COLUMN_UNSURE);
    }

    @Test
    void tasks_are_not_lost_beside_targets() {
        var reading =
                read(
                        row(
                                "TT | Nhiệm vụ | Chỉ tiêu cụ thể | Sản phẩm | Đơn vị chủ trì | Thời hạn"),
                        row("1 | Việc một | 95% hồ sơ | Quyết định | Phòng A | Quý I"));

        assertThat(tasks(reading)).extracting(Task::activity).containsExactly("Việc một");
        assertThat(unsure(reading)).isEmpty();
    }

    @Test
    void two_columns_that_may_both_hold_the_tasks_are_told() {
        var unsure =
                read(
                        row("TT | Nhiệm vụ | Nội dung công việc | Đơn vị chủ trì | Thời hạn"),
                        row("1 | Việc một | Bước một | Phòng A | Quý I"));
        var targets =
                read(
                        row("TT | Mục tiêu | Chỉ tiêu cụ thể | Đơn vị chủ trì | Thời hạn"),
                        row("1 | Việc một | 95% hồ sơ | Phòng A | Quý I"));

        assertThat(tasks(unsure)).extracting(Task::activity).containsExactly("Việc một");
        assertThat(unsure(unsure)).containsExactly("Nội dung công việc");
        assertThat(unsure(targets)).containsExactly("Chỉ tiêu cụ thể");
    }

    private static List<Object> unsure(PlanReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.COLUMN_UNSURE)
                .flatMap(finding -> finding.arguments().stream())
                .map(Object.class::cast)
                .toList();
    }

    private static List<Task> tasks(String... rows) {
        return tasks(read(rows));
    }

    private static List<Task> tasks(PlanReading reading) {
        return reading.areas().stream().flatMap(area -> area.tasks().stream()).toList();
    }

    private static PlanReading read(String... rows) {
        return WordFile.body(p("KẾ HOẠCH"), p("Cải cách hành chính năm 2026"), table(rows)).read();
    }
}
