package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.plan.Readings.LANH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.importing.FindingCode;

class CopiedPlanTest {

    private final Plan plan = Readings.settled();

    @Test
    void number_and_day_of_issue_are_blank_and_the_year_is_the_new_one() {
        var copy = copied(plan);

        assertThat(copy.id()).isEqualTo("copy");
        assertThat(copy.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(copy.head().number()).isNull();
        assertThat(copy.head().issuedOn()).isNull();
        assertThat(copy.head().year()).isEqualTo(2027);
        assertThat(copy.head().title())
                .isEqualTo("Kế hoạch cải cách hành chính phường Sông Mai năm 2027");
        assertThat(copy.head().standingBody()).isEqualTo("song-mai-vhxh");
        assertThat(copy.corrections()).isEmpty();
        assertThat(codes(copy)).contains(FindingCode.NUMBER_BLANK, FindingCode.ISSUE_DATE_BLANK);
    }

    @Test
    void units_deliverables_and_objectives_are_kept() {
        var copy = copied(plan);

        assertThat(copy.objectives()).isEqualTo(plan.objectives());
        assertThat(copy.areas()).isEqualTo(plan.areas());
        assertThat(copy.tasks())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*due.*", ".*explanation", ".*origin")
                .isEqualTo(plan.tasks());
    }

    @Test
    void every_deadline_keeps_its_words_and_its_distance_to_the_plans_year() {
        var due = plan.tasks().get(0).deliverables().get(0).due();
        var moved = copied(plan).tasks().get(0).deliverables().get(0).due();

        assertThat(due.text()).isEqualTo("Quý I/2026");
        assertThat(moved.text()).isEqualTo("Quý I/2027");
        assertThat(moved.from()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(moved.to()).isEqualTo(LocalDate.parse("2027-03-31"));
        assertThat(moved.explanation()).startsWith("Quý I/2027 → 31/03/2027");
    }

    @Test
    void a_date_without_a_year_stays_as_printed_and_means_the_new_year() {
        var moved = dueOfCopy("Trước ngày 15/11");

        assertThat(moved.due().text()).isEqualTo("Trước ngày 15/11");
        assertThat(moved.due().to()).isEqualTo(LocalDate.parse("2027-11-14"));
    }

    @Test
    void a_date_in_an_earlier_year_keeps_its_distance_and_is_asked_about_again() {
        var withDoubt = with(plan, "Tháng 12/2025");
        var copy = copied(withDoubt);

        assertThat(copy.tasks().get(0).deliverables().get(0).due().text())
                .isEqualTo("Tháng 12/2026");
        assertThat(codes(copy)).contains(FindingCode.SUSPECTED_YEAR_SLIP);
        assertThat(OpenPoint.of(copy))
                .extracting(OpenPoint::code)
                .contains(FindingCode.SUSPECTED_YEAR_SLIP);
    }

    @Test
    void a_day_that_the_new_year_lacks_has_to_be_settled() {
        var copy = CopiedPlan.draft("copy", with(plan, "Trước ngày 29/02/2028"), 2027, LANH);

        assertThat(copy.tasks().get(0).deliverables().get(0).due().text())
                .isEqualTo("Trước ngày 29/02/2029");
        assertThat(OpenPoint.of(copy))
                .extracting(OpenPoint::code)
                .contains(FindingCode.DEADLINE_UNKNOWN);
    }

    @Test
    void the_plans_year_moves_in_a_text_and_a_programmes_year_is_shown_to_a_person() {
        var own =
                saying(
                        "Thực hiện kế hoạch tuyên truyền năm 2026 theo Quyết định số 5/2026/QĐ-UBND");
        var programmes = saying("Sơ kết chương trình giai đoạn 2021 - 2026");

        assertThat(copied(own).tasks().get(0).activity())
                .isEqualTo(
                        "Thực hiện kế hoạch tuyên truyền năm 2027 theo Quyết định số 5/2026/QĐ-UBND");
        assertThat(codes(copied(own))).doesNotContain(FindingCode.OLD_YEAR_NAMED);
        assertThat(copied(programmes).tasks().get(0).activity()).endsWith("2021 - 2026");
        assertThat(codes(copied(programmes))).contains(FindingCode.OLD_YEAR_NAMED);
    }

    @Test
    void a_plan_without_a_year_is_not_copied() {
        var head = plan.head();
        var yearless =
                plan.with(
                        new Head(
                                head.number(),
                                head.issuedOn(),
                                head.place(),
                                head.title(),
                                null,
                                head.issuingAuthority(),
                                head.parentAuthority(),
                                head.standingBody()));

        assertThatThrownBy(() -> copied(yearless)).isInstanceOf(YearMissing.class);
    }

    private Deliverable dueOfCopy(String words) {
        return copied(with(plan, words)).tasks().get(0).deliverables().get(0);
    }

    private static Plan copied(Plan plan) {
        return CopiedPlan.draft("copy", plan, 2027, LANH);
    }

    private static Plan with(Plan plan, String words) {
        var task = plan.tasks().get(0);
        var due = new DeadlineGrammar(2026, null).read(words);
        return plan.with(task.with(task.deliverables().get(0).due(due)));
    }

    private Plan saying(String activity) {
        var task = plan.tasks().get(0);
        return plan.with(
                new PlanTask(
                        task.id(),
                        task.area(),
                        task.label(),
                        activity,
                        task.condition(),
                        task.lead(),
                        task.coordinating(),
                        task.deliverables()));
    }

    private static List<FindingCode> codes(Plan plan) {
        return plan.remarks().stream().map(remark -> remark.finding().code()).toList();
    }
}
