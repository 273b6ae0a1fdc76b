package vn.tiendo.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.aPlan;
import static vn.tiendo.report.fact.Facts.aTask;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.figure.AsAt;
import vn.tiendo.report.figure.FigureSheet;
import vn.tiendo.report.figure.Figures;
import vn.tiendo.report.figure.Remark;
import vn.tiendo.report.figure.UnitFigures;
import vn.tiendo.report.figure.UnitReportFigures;
import vn.tiendo.report.round.Rounds;

/** The Office is merged into the Department of Culture on 1 April, which is heard on 3 April. */
class ReportAfterMergerTest {

    private static final UnitReportFigures REPORTS = new UnitReportFigures(3, 2, 1, 1);

    @Test
    void last_quarters_report_computed_again_is_the_same_byte_for_byte() {
        var before = report(tasks(false), "2026-03-19");
        var after = report(tasks(true), "2026-03-19");
        var afterAsKnownNow = figures(tasks(true), "2026-03-14", "2026-07-01");

        assertThat(after.checksum()).isEqualTo(before.checksum());
        assertThat(CanonicalJson.of(after)).isEqualTo(CanonicalJson.of(before));
        assertThat(CanonicalJson.of(afterAsKnownNow))
                .isEqualTo(CanonicalJson.of(figures(tasks(false), "2026-03-14", "2026-07-01")));
    }

    @Test
    void the_new_quarter_counts_what_goes_on_by_who_carries_on_and_what_was_done_by_who_did_it() {
        var figures = figures(tasks(true), "2026-06-14", "2026-06-19");

        assertThat(figures.byUnit())
                .extracting(UnitFigures::unit, UnitFigures::total)
                .containsExactly(
                        tuple(DO_THI.id(), 1), tuple(VAN_HOA.id(), 2), tuple(VAN_PHONG.id(), 1));
        assertThat(figures.obstacles())
                .contains(new Remark(VAN_PHONG.id(), VAN_PHONG.name(), "2.b", "Thiếu máy quét"));
    }

    @Test
    void what_was_not_known_yet_changes_nothing() {
        var figures = figures(tasks(true), "2026-04-02", "2026-04-02");

        assertThat(figures.byUnit())
                .extracting(UnitFigures::unit, UnitFigures::total)
                .contains(tuple(VAN_PHONG.id(), 2));
        assertThat(figures(tasks(true), "2026-04-02", "2026-04-04").byUnit())
                .extracting(UnitFigures::unit, UnitFigures::total)
                .contains(tuple(VAN_PHONG.id(), 1));
    }

    @Test
    void a_unit_is_printed_by_the_name_that_it_had() {
        var renamed = new UnitRef(VAN_PHONG.id(), "Văn phòng", VAN_PHONG.path());
        var tasks = List.of(aTask("2.b").heldFrom("2026-04-01", "2026-04-01", renamed).fact());

        assertThat(figures(tasks, "2026-03-14", "2026-07-01").byUnit().get(0).name())
                .isEqualTo(VAN_PHONG.name());
        assertThat(figures(tasks, "2026-06-14", "2026-07-01").byUnit().get(0).name())
                .isEqualTo("Văn phòng");
    }

    @Test
    void a_unit_has_one_name_in_a_report_whatever_its_finished_work_bears() {
        var renamed = new UnitRef(VAN_PHONG.id(), "Văn phòng", VAN_PHONG.path());
        var open = aTask("1.a").ledBy(VAN_PHONG).heldFrom("2026-03-01", "2026-03-01", renamed);
        var finished = aTask("2.b").ledBy(VAN_PHONG).doneOn("2026-02-01", "2026-02-02");
        var tasks = List.of(open.fact(), finished.fact());

        var sheet = new FigureSheet(aPlan(), tasks, asAt("2026-03-14", "2026-07-01"));
        assertThat(sheet.figures(REPORTS).byUnit())
                .extracting(UnitFigures::name, UnitFigures::total)
                .containsExactly(tuple("Văn phòng", 2));
        assertThat(sheet.deliverables())
                .allSatisfy(line -> assertThat(line.leads()).containsExactly("Văn phòng"));
        assertThat(figures(tasks, "2026-02-28", "2026-07-01").byUnit().get(0).name())
                .isEqualTo(VAN_PHONG.name());
    }

    @Test
    void the_name_that_a_unit_told_itself_goes_before_that_of_its_tasks() {
        var tasks =
                List.of(aTask("2.b").ledBy(VAN_PHONG).doneOn("2026-02-01", "2026-02-02").fact());
        var told = Map.of(VAN_PHONG.id(), "Văn phòng");

        var sheet = new FigureSheet(aPlan(), tasks, asAt("2026-03-14", "2026-07-01"), told);

        assertThat(sheet.figures(REPORTS).byUnit().get(0).name()).isEqualTo("Văn phòng");
    }

    private static List<TaskFact> tasks(boolean merged) {
        var open =
                aTask("2.b")
                        .ledBy(VAN_PHONG)
                        .dueOn("2026-02-28")
                        .says("2026-03-01", "2026-03-02", 60, "Thiếu máy quét", null);
        open.says("2026-04-05", "2026-04-06", 70, "Thiếu máy quét", null);
        return List.of(
                aTask("1.a").ledBy(VAN_HOA).dueOn("2026-02-28").fact(),
                aTask("1.b").ledBy(VAN_PHONG).doneOn("2026-02-20", "2026-02-22").fact(),
                aTask("2.a").ledBy(DO_THI).fact(),
                (merged ? open.heldFrom("2026-04-01", "2026-04-03", VAN_HOA) : open).fact());
    }

    private static Report report(List<TaskFact> tasks, String knownOn) {
        return new Publication(Rounds.open(), aPlan(), ZONE)
                .of(
                        Reports.DRAFT,
                        new FigureSheet(aPlan(), tasks, asAt("2026-03-14", knownOn)),
                        REPORTS,
                        asAt("2026-03-14", knownOn));
    }

    private static Figures figures(List<TaskFact> tasks, String cutOff, String knownOn) {
        return new FigureSheet(aPlan(), tasks, asAt(cutOff, knownOn)).figures(REPORTS);
    }

    private static AsAt asAt(String cutOff, String knownOn) {
        var day = LocalDate.parse(cutOff);
        return new AsAt(day.minusMonths(3).plusDays(1), day, morning(knownOn));
    }
}
