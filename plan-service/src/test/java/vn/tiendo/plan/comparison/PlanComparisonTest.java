package vn.tiendo.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanComparisonTest {

    private static final String NOTICES = "Tuyên truyền cải cách hành chính trên loa truyền thanh";
    private static final String SOCIETY = "Phòng Văn hóa - Xã hội";

    @ParameterizedTest
    @CsvSource({
        "Quý I/2025, Quý I/2026, true",
        "Quý I/2025, Quý 1 năm 2026, true",
        "Tháng 02/2024, Tháng 02/2025, true",
        "Trong năm 2025, Trong năm 2026, true",
        "Tháng 12/2024, Tháng 12/2025, true",
        "Trước ngày 15/11, Trước ngày 15/11/2026, true",
        "Hàng quý, Hằng quý, true",
        "Theo quy định của Sở Nội vụ, Theo quy định của Sở Nội vụ, true",
        "Theo hướng dẫn năm 2025 của Sở Nội vụ, Theo hướng dẫn năm 2026 của Sở Nội vụ, true",
        "Theo hướng dẫn của Luật số 80/2015/QH13, Theo hướng dẫn của Luật số 80/2015/QH13, true",
        "Tháng 01/2025, Quý I/2026, false",
        "Quý I/2025, Quý I/2025, false",
        "Quý I/2025, Quý II/2026, false",
        "Trước ngày 15/11/2025, Trước ngày 20/11/2026, false",
        "Hàng quý, Hàng tháng, false",
        "Thường xuyên, Trong năm 2026, false",
        "Theo quy định của Sở Nội vụ, Theo quy định của Bộ Nội vụ, false"
    })
    void a_deadline_is_compared_within_its_plans_year(String then, String now, boolean same) {
        var pair = only(row(2025, "", "Báo cáo @ " + then), row(2026, "", "Báo cáo @ " + now));

        var deadline = pair.deliverables().get(0).deadline();

        assertThat(deadline).isEqualTo(same ? null : new Change(then, now));
        assertThat(pair.changed()).isEqualTo(!same);
    }

    @Test
    void deliverables_are_matched_by_name_and_else_by_deadline() {
        var pair =
                only(
                        row(2025, "", "Kế hoạch @ Quý I/2025 | Văn bản @ Tháng 6/2025"),
                        row(
                                2026,
                                "",
                                "Công văn @ Tháng 6/2026 | Kế hoạch @ Quý II/2026 | Báo cáo @ Quý IV/2026"));

        assertThat(pair.deliverables())
                .extracting(DeliverablePair::name, DeliverablePair::deadline)
                .containsExactly(
                        tuple(new Change("Văn bản", "Công văn"), null),
                        tuple(null, new Change("Quý I/2025", "Quý II/2026")),
                        tuple(null, null));
        assertThat(pair.deliverables().get(2).before()).isNull();
        assertThat(
                        only(
                                        row(
                                                2025,
                                                "",
                                                "Kế hoạch @ Quý I/2025 | Báo cáo @ Tháng 12/2025"),
                                        row(2026, "", "Kế hoạch @ Quý I/2026"))
                                .deliverables()
                                .get(1)
                                .after())
                .isNull();
    }

    @Test
    void units_that_came_and_went_are_named_whatever_their_marks() {
        var pair =
                only(
                        row(2025, SOCIETY + "; Trung tâm điều hành", "Báo cáo"),
                        row(2026, "Văn phòng; PHÒNG VĂN HOÁ – XÃ HỘI", "Báo cáo"));

        assertThat(pair.lead())
                .isEqualTo(new NameChanges(List.of("Văn phòng"), List.of("Trung tâm điều hành")));
    }

    @Test
    void a_name_is_the_unit_that_a_person_said_it_means() {
        var before = row(2025, "VHXH", "Báo cáo").meaning("VHXH", "song-mai-vhxh");
        var after = row(2026, "Phòng Văn xã", "Báo cáo").meaning("Phòng Văn xã", "song-mai-vhxh");

        assertThat(only(before, after).lead().none()).isTrue();
    }

    @Test
    void a_target_is_found_by_what_it_speaks_of_and_shown_with_both_figures() {
        var subject = "hồ sơ được giải quyết đúng hạn";
        var before =
                SmallPlan.of(2025)
                        .objective(
                                "1", "100% văn bản đi được ký số", "100", "văn bản đi được ký số")
                        .objective("2", "100% " + subject, "100", subject);
        var after =
                SmallPlan.of(2026)
                        .objective("1", "Có 95% " + subject, "95", subject)
                        .objective(
                                "2", "100% văn bản đi được ký số", "100.0", "văn bản đi được ký số")
                        .objective(
                                "3",
                                "Bảo đảm đủ phòng họp trực tuyến",
                                null,
                                "đủ phòng họp trực tuyến");

        var objectives = PlanComparison.between(before.plan(), after.plan()).objectives();

        assertThat(objectives)
                .extracting(ObjectivePair::changed)
                .containsExactly(true, false, true);
        var target = objectives.get(0).targets().get(0);
        assertThat(target.before().value()).isEqualTo(new BigDecimal("100"));
        assertThat(target.after().value()).isEqualTo(new BigDecimal("95"));
        assertThat(objectives.get(2).before()).isNull();
    }

    @Test
    void of_the_head_the_year_alone_makes_no_other_title() {
        var comparison =
                PlanComparison.between(
                        row(2025, "", "Báo cáo").plan(), row(2026, "", "Báo cáo").plan());

        assertThat(comparison.head())
                .containsExactly(new HeadChange("year", new Change("2025", "2026")));
    }

    @Test
    void the_year_in_an_activity_is_no_change_but_between_two_versions_every_letter_is_one() {
        var year =
                only(
                        activity(SmallPlan.of(2025), "Kế hoạch năm 2025"),
                        activity(SmallPlan.of(2026), "Kế hoạch năm 2026"));
        var letter =
                only(
                        activity(SmallPlan.version(2026), "Kế hoạch tuần"),
                        activity(SmallPlan.version(2026), "Kế hoạch, tuần"));

        var standard =
                only(
                        activity(SmallPlan.of(2025), "Áp dụng ISO 9001:2015"),
                        activity(SmallPlan.of(2026), "Áp dụng ISO  9001:2015"));

        assertThat(year.activity()).isNull();
        assertThat(standard.activity()).isNull();
        assertThat(letter.activity()).isEqualTo(new Change("Kế hoạch tuần", "Kế hoạch, tuần"));
    }

    private static SmallPlan activity(SmallPlan plan, String words) {
        return plan.area("1", "Công việc").task("1", words);
    }

    private static SmallPlan row(int year, String lead, String yields) {
        return SmallPlan.of(year).area("1", "Công việc").task("1", NOTICES, lead, "", yields);
    }

    private static TaskPair only(SmallPlan before, SmallPlan after) {
        var comparison = PlanComparison.between(before.plan(), after.plan());
        assertThat(comparison.tasks()).hasSize(1);
        return comparison.tasks().get(0);
    }
}
