package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.document.word.WordFile.p;
import static vn.tiendo.plan.document.word.WordFile.row;
import static vn.tiendo.plan.document.word.WordFile.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Task;

/** Tables that hold two answers in one cell, titles that nothing marks, and what else few authorities do. */
class OtherLayoutsTest {

    @Test
    void a_row_with_words_only_is_a_title_where_the_table_begins_with_one() {
        var areas =
                areas(
                        row("TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn"),
                        row(" | Cải cách thể chế | | |"),
                        row("1 | Việc một | Báo cáo | Phòng A | Quý I"),
                        row(" | Cải cách bộ máy | | |"),
                        row("2 | Việc hai | Báo cáo | Phòng A | Quý I"));

        assertThat(areas)
                .extracting(Area::title)
                .containsExactly("Cải cách thể chế", "Cải cách bộ máy");
    }

    @Test
    void one_column_may_name_who_leads_and_who_helps() {
        var tasks =
                tasks(
                        row("TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn"),
                        row(
                                "1 | Việc một | - Chủ trì: Văn phòng HĐND và UBND\n- Phối hợp: Phòng A | Quý I"),
                        row("2 | Việc hai | Chủ trì: Phòng A. Phối hợp: Phòng B, Phòng C | Quý I"),
                        row("3 | Việc ba | Phòng A (chủ trì); Phòng B, Phòng C (phối hợp) | Quý I"),
                        row("4 | Việc bốn | Phòng A chủ trì, phối hợp với Phòng B | Quý I"));

        assertThat(tasks)
                .extracting(Task::lead)
                .containsExactly(
                        List.of("Văn phòng HĐND và UBND"),
                        List.of("Phòng A"),
                        List.of("Phòng A"),
                        List.of("Phòng A"));
        assertThat(tasks)
                .extracting(Task::coordinating)
                .containsExactly(
                        List.of("Phòng A"),
                        List.of("Phòng B", "Phòng C"),
                        List.of("Phòng B", "Phòng C"),
                        List.of("Phòng B"));
    }

    @Test
    void products_may_carry_their_deadlines_in_one_column() {
        var tasks =
                tasks(
                        row("TT | Nhiệm vụ | Chủ trì | Sản phẩm, thời gian hoàn thành"),
                        row("1 | Việc một | Phòng A | Kế hoạch (Quý I); Báo cáo (Tháng 12/2026)"),
                        row("2 | Việc hai | Phòng A | - Tờ trình, dự thảo quyết định: Quý II/2026"),
                        row("3 | Việc ba | Phòng A | Tháng 6: Báo cáo sơ kết"),
                        row("4 | Việc bốn | Phòng A | Báo cáo, trước ngày 15/11"));

        assertThat(tasks)
                .extracting(OtherLayoutsTest::dated)
                .containsExactly(
                        List.of("Kế hoạch 2026-03-31", "Báo cáo 2026-12-31"),
                        List.of("Tờ trình 2026-06-30", "dự thảo quyết định 2026-06-30"),
                        List.of("Báo cáo sơ kết 2026-06-30"),
                        List.of("Báo cáo 2026-11-14"));
        assertThat(tasks.get(0).deadlineText()).isEqualTo("Quý I; Tháng 12/2026");
    }

    @Test
    void a_product_in_brackets_beside_a_deadline_keeps_its_words() {
        var task =
                tasks(
                                row("TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn"),
                                row("1 | Việc một | Phòng A | Báo cáo (quý I) | Tháng 4/2026"))
                        .get(0);

        assertThat(dated(task)).containsExactly("Báo cáo (quý I) 2026-04-30");
    }

    @Test
    void work_is_due_when_it_ends_not_when_it_begins() {
        var tasks =
                tasks(
                        row(
                                "TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời gian bắt đầu | Thời gian hoàn thành"),
                        row("1 | Việc một | Phòng A | Báo cáo | Tháng 01/2026 | Quý III/2026"));
        var parted =
                tasks(
                        row("v TT | v Nhiệm vụ | v Chủ trì | v Sản phẩm | 2>Thời gian"),
                        row("^ | ^ | ^ | ^ | Bắt đầu | Kết thúc"),
                        row("1 | Việc một | Phòng A | Báo cáo | Quý I | Quý III/2026"));

        assertThat(dated(tasks.get(0))).containsExactly("Báo cáo 2026-09-30");
        assertThat(dated(parted.get(0))).containsExactly("Báo cáo 2026-09-30");
    }

    @Test
    void areas_of_a_column_are_counted_from_one() {
        var areas =
                areas(
                        row("Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn"),
                        row("v Thể chế | Việc một | Phòng A | Quý I"),
                        row("^ | Việc hai | Phòng A | Quý I"),
                        row("Bộ máy | Việc ba | Phòng A | Quý I"));

        assertThat(areas).extracting(Area::label).containsExactly("1", "2");
    }

    @Test
    void a_sheet_may_say_the_whole_plan_around_its_table() {
        var csv =
                """
                ỦY BAN NHÂN DÂN,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ HẠ ĐÌNH,Độc lập - Tự do - Hạnh phúc
                Số: 5/KH-UBND,"Hạ Đình, ngày 05 tháng 01 năm 2026"
                KẾ HOẠCH
                Cải cách hành chính năm 2026
                I. MỤC TIÊU
                1. 95% hồ sơ đúng hạn.
                2. 90% hồ sơ trực tuyến.
                3. 100% công chức được tập huấn.
                4. 10% hồ sơ được rút ngắn.
                II. NHIỆM VỤ
                Nhiệm vụ của năm như sau:
                TT,Nhiệm vụ,Sản phẩm,Chủ trì,Thời hạn
                I. Cải cách thể chế,,,,
                1,Việc một,Báo cáo; + Kế hoạch,Phòng A,Quý I/2026
                III. TỔ CHỨC THỰC HIỆN
                1. Các phòng thực hiện kế hoạch này.
                Nơi nhận:,CHỦ TỊCH
                - Như trên;,
                ,Lê Văn Bình
                """;
        var reading = new PlanReader().read(csv.getBytes(StandardCharsets.UTF_8), "x.csv");

        assertThat(reading.areas()).extracting(Area::title).containsExactly("Cải cách thể chế");
        assertThat(dated(reading.areas().get(0).tasks().get(0)))
                .containsExactly("Báo cáo 2026-03-31", "Kế hoạch 2026-03-31");
        assertThat(reading.objectives()).hasSize(4);
        assertThat(reading.duties()).hasSize(1);
        assertThat(reading.plan().signatory()).isEqualTo("Lê Văn Bình");
    }

    @Test
    void a_plan_issued_by_a_decision_takes_number_reasons_and_signature_from_it() {
        var reading =
                WordFile.body(
                                p("ỦY BAN NHÂN DÂN"),
                                p("XÃ HẠ ĐÌNH"),
                                p("Số: 31/QĐ-UBND"),
                                p("Hạ Đình, ngày 05 tháng 01 năm 2026"),
                                p("QUYẾT ĐỊNH"),
                                p("Ban hành Kế hoạch cải cách hành chính năm 2026"),
                                p("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HẠ ĐÌNH"),
                                p("Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021;"),
                                p("QUYẾT ĐỊNH:"),
                                p("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch."),
                                p("Nơi nhận:"),
                                p("- Như trên;"),
                                p("CHỦ TỊCH"),
                                p("Lê Văn Bình"),
                                p("KẾ HOẠCH"),
                                p("Cải cách hành chính năm 2026"),
                                p("(Ban hành kèm theo Quyết định số 31/QĐ-UBND)"),
                                p("I. MỤC TIÊU"),
                                p("1. 95% hồ sơ đúng hạn."),
                                p("II. NHIỆM VỤ"),
                                table(
                                        row("TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn"),
                                        row("1 | Việc một | Báo cáo | Phòng A | Quý I")))
                        .read();

        var plan = reading.plan();
        assertThat(plan.number()).isEqualTo("31/QĐ-UBND");
        assertThat(plan.issuingAuthority()).isEqualTo("ỦY BAN NHÂN DÂN XÃ HẠ ĐÌNH");
        assertThat(plan.title()).isEqualTo("Kế hoạch Cải cách hành chính năm 2026");
        assertThat(plan.signatory()).isEqualTo("Lê Văn Bình");
        assertThat(plan.signedAs()).isEqualTo("CHỦ TỊCH");
        assertThat(plan.legalBasis()).hasSize(1);
        assertThat(reading.objectives()).hasSize(1);
    }

    @Test
    void a_deliverable_without_a_deadline_is_told_though_another_has_one() {
        var findings =
                read(
                                row("TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn"),
                                row("v 1.1 | v Việc một | Kế hoạch | v Phòng A | "),
                                row("^ | ^ | Báo cáo | ^ | Quý I/2026"),
                                row("1.3 | Việc hai | Báo cáo | Phòng A | Quý I/2026"))
                        .findings();

        assertThat(findings)
                .extracting(
                        each -> each.code() + " " + each.place().label() + " " + each.arguments())
                .contains("DEADLINE_MISSING 1.1.1 [Kế hoạch]", "LABEL_ORDER 1.1.3 [1.3, 1.2]");
    }

    private static List<String> dated(Task task) {
        return task.deliverables().stream()
                .map(each -> each.name() + " " + each.due().to())
                .toList();
    }

    private static List<Task> tasks(String... rows) {
        return areas(rows).stream().flatMap(area -> area.tasks().stream()).toList();
    }

    private static List<Area> areas(String... rows) {
        return read(rows).areas();
    }

    private static PlanReading read(String... rows) {
        return WordFile.body(p("KẾ HOẠCH"), p("Cải cách hành chính năm 2026"), table(rows)).read();
    }
}
