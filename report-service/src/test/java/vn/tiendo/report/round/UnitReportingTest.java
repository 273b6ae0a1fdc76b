package vn.tiendo.report.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.fact.Facts.DO_THI;
import static vn.tiendo.report.fact.Facts.VAN_HOA;
import static vn.tiendo.report.fact.Facts.VAN_PHONG;
import static vn.tiendo.report.fact.Facts.ZONE;
import static vn.tiendo.report.fact.Facts.morning;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Stored;
import vn.tiendo.report.fact.UnitRef;
import vn.tiendo.report.figure.UnitReportFigures;

class UnitReportingTest {

    private static final Round ROUND = Rounds.open();

    private static UnitReport submitted(UnitRef unit, String day) {
        var said = new UnitReportContent("Đã làm", null, null, false);
        return UnitReport.first(ROUND, unit, said, "an", morning(day)).state();
    }

    private static Stored<UnitReport> read(UnitReport report) {
        return new Stored<>(report.id(), 1, 1, report);
    }

    private static UnitReportStatus statusOf(UnitRef unit, UnitReporting reporting) {
        return reporting.lines().stream()
                .filter(line -> line.unit().id().equals(unit.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void a_unit_without_a_report_owes_it_until_its_day_and_is_overdue_after_it() {
        assertThat(
                        statusOf(
                                VAN_HOA,
                                UnitReporting.of(ROUND, List.of(), morning("2026-03-17"), ZONE)))
                .isEqualTo(UnitReportStatus.DUE);
        assertThat(
                        statusOf(
                                VAN_HOA,
                                UnitReporting.of(ROUND, List.of(), morning("2026-03-18"), ZONE)))
                .isEqualTo(UnitReportStatus.OVERDUE);
    }

    @Test
    void nothing_is_due_while_the_window_runs() {
        assertThat(
                        UnitReportStatus.of(
                                ROUND, null, morning("2026-03-14").atZone(ZONE).toLocalDate()))
                .isEqualTo(UnitReportStatus.NOT_DUE);
    }

    @Test
    void completeness_and_timeliness_are_over_the_frozen_units() {
        var reporting =
                UnitReporting.of(
                        ROUND,
                        List.of(
                                read(
                                        submitted(VAN_HOA, "2026-03-16")
                                                .accept("binh", morning("2026-03-17"))
                                                .state()),
                                read(submitted(VAN_PHONG, "2026-03-18"))),
                        morning("2026-03-19"),
                        ZONE);

        assertThat(reporting.figures()).isEqualTo(new UnitReportFigures(3, 2, 1, 1));
        assertThat(reporting.completeness()).isEqualTo("66,67");
        assertThat(reporting.timeliness()).isEqualTo("33,33");
    }

    @Test
    void a_returned_report_does_not_stand_submitted() {
        var returned =
                submitted(DO_THI, "2026-03-16").giveBack("sai", "binh", morning("2026-03-17"));

        var reporting =
                UnitReporting.of(
                        ROUND, List.of(read(returned.state())), morning("2026-03-19"), ZONE);

        assertThat(reporting.figures()).isEqualTo(new UnitReportFigures(3, 0, 0, 0));
        assertThat(statusOf(DO_THI, reporting)).isEqualTo(UnitReportStatus.RETURNED);
    }

    @Test
    void what_was_done_after_the_moment_of_knowledge_does_not_show() {
        var accepted = submitted(VAN_HOA, "2026-03-16").accept("binh", morning("2026-03-18"));

        var reporting =
                UnitReporting.of(
                        ROUND, List.of(read(accepted.state())), morning("2026-03-17"), ZONE);

        assertThat(reporting.figures()).isEqualTo(new UnitReportFigures(3, 1, 0, 1));
    }
}
