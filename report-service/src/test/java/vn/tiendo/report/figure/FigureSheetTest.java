package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.fact.Facts;

class FigureSheetTest {

    private static final UnitReportFigures NO_REPORTS = new UnitReportFigures(0, 0, 0, 0);
    private static final AsAt QI =
            new AsAt(
                    LocalDate.parse("2025-12-15"),
                    LocalDate.parse("2026-03-14"),
                    morning("2026-03-18"));

    private static FigureSheet sheet(Facts... tasks) {
        return new FigureSheet(aPlan(), Arrays.stream(tasks).map(Facts::fact).toList(), QI);
    }

    private static Figures figures(Facts... tasks) {
        return sheet(tasks).figures(NO_REPORTS);
    }

    @Test
    void a_plan_task_with_two_deliverables_counts_once_and_its_deliverables_twice() {
        var figures =
                figures(
                        aTask("1.a", 1).ledBy(VAN_HOA).doneOn("2026-03-01", "2026-03-02"),
                        aTask("1.a", 2).ledBy(VAN_HOA).dueOn("2026-12-31"));

        assertThat(figures.planTasks()).isEqualTo(new Cells(1, 0, 0, 1, 0, 0, "0,00"));
        assertThat(figures.deliverables()).isEqualTo(new Cells(2, 1, 0, 1, 0, 0, "50,00"));
    }

    @Test
    void a_deliverable_that_a_group_owes_counts_once() {
        var figures =
                figures(
                        aTask("2.a").ledBy(VAN_PHONG).doneOn("2026-03-01", "2026-03-02"),
                        aTask("2.a").ledBy(VAN_HOA).dueOn("2026-03-01"));

        assertThat(figures.deliverables()).isEqualTo(new Cells(1, 0, 0, 0, 1, 0, "0,00"));
    }

    @Test
    void a_unit_is_judged_by_its_own_share_of_a_plan_task() {
        var figures =
                figures(
                        aTask("2.a").ledBy(VAN_PHONG).doneOn("2026-03-01", "2026-03-02"),
                        aTask("2.a").ledBy(VAN_HOA).dueOn("2026-03-01"));

        assertThat(figures.byUnit())
                .extracting(UnitFigures::unit, UnitFigures::doneOnTime, UnitFigures::openOverdue)
                .containsExactly(tuple(VAN_HOA.id(), 0, 1), tuple(VAN_PHONG.id(), 1, 0));
    }

    @Test
    void leads_named_together_share_one_task_and_each_counts_it() {
        var figures = figures(aTask("1.b").ledBy(VAN_PHONG, DO_THI));

        assertThat(figures.planTasks().total()).isEqualTo(1);
        assertThat(figures.byUnit()).extracting(UnitFigures::total).containsExactly(1, 1);
    }

    @Test
    void areas_stand_in_the_plans_order_with_the_plans_titles_even_when_empty() {
        var figures = figures(aTask("2.a"));

        assertThat(figures.byArea())
                .extracting(AreaFigures::label, AreaFigures::title, AreaFigures::total)
                .containsExactly(
                        tuple("1", "Công tác chỉ đạo, điều hành", 0),
                        tuple("2", "Cải cách thủ tục hành chính", 1));
        assertThat(figures.byArea().get(0).donePercent()).isEqualTo("—");
    }

    @Test
    void what_did_not_arise_leaves_the_denominator() {
        var figures =
                figures(
                        aTask("1.a").doneOn("2026-03-01", "2026-03-02"),
                        aTask("1.b"),
                        aTask("2.a").notArisingOn("2026-03-02"));

        assertThat(figures.planTasks()).isEqualTo(new Cells(3, 1, 0, 1, 0, 1, "50,00"));
    }

    @Test
    void obstacles_and_proposals_of_the_window_are_listed_with_unit_and_task() {
        var figures =
                figures(
                        aTask("2.b")
                                .ledBy(VAN_PHONG)
                                .says("2026-02-01", "2026-02-02", 40, "Thiếu máy quét", " "),
                        aTask("1.a")
                                .ledBy(VAN_HOA)
                                .says("2026-02-01", "2026-02-02", 50, null, "Cấp thêm kinh phí"));

        assertThat(figures.obstacles())
                .containsExactly(
                        new Remark(VAN_PHONG.id(), VAN_PHONG.name(), "2.b", "Thiếu máy quét"));
        assertThat(figures.proposals())
                .containsExactly(
                        new Remark(VAN_HOA.id(), VAN_HOA.name(), "1.a", "Cấp thêm kinh phí"));
    }

    @Test
    void remarks_from_before_the_window_or_after_the_cut_off_are_left_out() {
        var figures =
                figures(
                        aTask("1.a").says("2025-12-14", "2026-01-10", 10, "trước", null),
                        aTask("1.b").says("2026-03-15", "2026-03-16", 10, "sau", null),
                        aTask("2.a").says("2026-03-10", "2026-03-19", 10, "chưa biết", null));

        assertThat(figures.obstacles()).isEmpty();
    }

    @Test
    void the_appendix_has_a_line_for_each_deliverable_in_the_plans_order() {
        var lines =
                sheet(
                                aTask("2.a").ledBy(VAN_PHONG).doneOn("2026-03-01", "2026-03-02"),
                                aTask("2.a")
                                        .ledBy(VAN_HOA)
                                        .progressOn("2026-03-01", "2026-03-02", 40),
                                aTask("1.a", 2).ledBy(VAN_HOA),
                                aTask("1.a", 1).ledBy(VAN_HOA).alreadyDueOn("2026-01-01"))
                        .deliverables();

        assertThat(lines)
                .extracting(DeliverableLine::planTask, DeliverableLine::tasks)
                .containsExactly(tuple("1.a", 1), tuple("1.a", 1), tuple("2.a", 2));
        assertThat(lines.get(0).alreadyDue()).isTrue();
        assertThat(lines.get(2).leads()).containsExactly(VAN_HOA.name(), VAN_PHONG.name());
        assertThat(lines.get(2).done()).isEqualTo(1);
        assertThat(lines.get(2).percent()).isEqualTo(20);
        assertThat(lines.get(2).doneOn()).isNull();
    }

    @Test
    void a_line_shows_the_first_day_of_what_is_still_open() {
        var line =
                sheet(
                                aTask("2.a").ledBy(VAN_PHONG).dueOn("2026-12-31"),
                                aTask("2.a").ledBy(VAN_HOA).dueOn("2026-03-31"),
                                aTask("2.a")
                                        .ledBy(DO_THI)
                                        .dueOn("2026-02-28")
                                        .doneOn("2026-02-20", "2026-02-21"))
                        .deliverables()
                        .get(0);

        assertThat(line.due()).isEqualTo("2026-03-31");
    }

    @Test
    void a_line_says_why_its_tasks_were_put_off_each_reason_once() {
        var lines =
                sheet(
                                aTask("2.a").ledBy(VAN_PHONG).dueOn("2026-03-31"),
                                aTask("2.b")
                                        .ledBy(VAN_PHONG)
                                        .dueOn("2026-02-28")
                                        .movedTo("2026-03-31", "2026-02-20"),
                                aTask("2.b")
                                        .ledBy(VAN_HOA)
                                        .dueOn("2026-02-28")
                                        .movedTo("2026-03-31", "2026-02-20"))
                        .deliverables();

        assertThat(lines.get(0).extensionReasons()).isNull();
        assertThat(lines.get(1).extensionReasons()).containsExactly("Chờ hướng dẫn.");
        assertThat(lines.get(1).extensions()).isEqualTo(1);
    }

    @Test
    void a_line_of_what_is_open_again_begins_anew_and_before_that_is_whole() {
        var again =
                aTask("1.a")
                        .dueOn("2026-03-31")
                        .progressOn("2026-03-02", "2026-03-03", 100)
                        .doneOn("2026-03-02", "2026-03-03");
        again.openAgainOn("2026-03-10");
        assertThat(sheet(again).deliverables().get(0))
                .extracting(DeliverableLine::percent, DeliverableLine::done)
                .containsExactly(0, 0);
        again.progressOn("2026-03-12", "2026-03-13", 30);
        assertThat(sheet(again).deliverables().get(0).percent()).isEqualTo(30);

        var later =
                aTask("1.a")
                        .dueOn("2026-03-31")
                        .progressOn("2026-03-02", "2026-03-03", 100)
                        .doneOn("2026-03-02", "2026-03-03")
                        .openAgainOn("2026-03-16")
                        .progressOn("2026-03-14", "2026-03-17", 30);
        assertThat(sheet(later).deliverables().get(0))
                .extracting(DeliverableLine::percent, DeliverableLine::done)
                .containsExactly(100, 1);
    }
}
