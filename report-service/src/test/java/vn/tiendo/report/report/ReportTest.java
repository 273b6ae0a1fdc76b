package vn.tiendo.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.report.figure.Cells;

class ReportTest {

    @Test
    void a_report_keeps_its_cut_off_and_the_moment_of_its_knowledge() {
        var report = Reports.published();

        assertThat(report.cutOff()).isEqualTo("2026-03-14");
        assertThat(report.knownAt()).isEqualTo("2026-03-19T01:00:00Z");
        assertThat(report.figures().planTasks()).isEqualTo(new Cells(4, 2, 0, 0, 1, 1, "66,67"));
    }

    @Test
    void the_same_facts_give_the_same_checksum_and_others_another() {
        assertThat(Reports.published().checksum())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Reports.published().checksum())
                .isNotEqualTo(Reports.published(List.of()).checksum());
    }

    @Test
    void a_report_knows_whether_it_was_touched() {
        var report = Reports.published();
        var other = Reports.published(List.of());

        assertThat(report.intact()).isTrue();
        assertThat(tamperedWith(report, other).intact()).isFalse();
    }

    @Test
    void its_event_names_the_round_the_checksum_and_who_reads_it() {
        var report = Reports.published();

        var event = ReportPublished.of(report);

        assertThat(event.report().checksum()).isEqualTo(report.checksum());
        assertThat(event.report().interior()).isEqualTo("so-noi-vu-dong-ha");
        assertThat(event.figures()).isEqualTo(report.figures());
    }

    @ParameterizedTest
    @CsvSource({
        "45,          12/KH-UBND, 45/BC-UBND",
        "45/BC-UBND,  12/KH-UBND, 45/BC-UBND",
        "7,           184,        7/BC",
        "02/BC-VP-HC, 3/KH-VP,    02/BC-VP-HC"
    })
    void a_bare_number_gets_the_sign_of_the_plans_authority(
            String given, String plan, String printed) {
        assertThat(ReportNumber.of(given, plan)).isEqualTo(printed);
    }

    private static Report tamperedWith(Report report, Report other) {
        return new Report(
                report.id(),
                report.round(),
                report.authority(),
                report.plan(),
                report.planNumber(),
                report.planIssuedOn(),
                report.planTitle(),
                report.period(),
                report.periodName(),
                report.year(),
                report.from(),
                report.cutOff(),
                report.knownAt(),
                report.publishedAt(),
                report.version(),
                report.title(),
                report.interior(),
                report.letter(),
                report.narrative(),
                other.figures(),
                report.deliverables(),
                report.checksum());
    }
}
