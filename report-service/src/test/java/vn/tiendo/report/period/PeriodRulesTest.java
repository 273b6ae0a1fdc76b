package vn.tiendo.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.report.wiring.PeriodRulesFile;

class PeriodRulesTest {

    private final PeriodRules rules = PeriodRulesFile.shipped();

    @ParameterizedTest
    @CsvSource({
        "QI,   2025-12-15, 2026-03-14, 2026-03-17, 2026-03-20",
        "H1,   2025-12-15, 2026-06-14, 2026-06-17, 2026-06-20",
        "QIII, 2026-06-15, 2026-09-14, 2026-09-17, 2026-09-20",
        "YEAR, 2025-12-15, 2026-12-14, 2026-12-17, 2026-12-20"
    })
    void a_period_of_2026_has_the_window_and_the_due_days_of_the_law(
            String code, LocalDate from, LocalDate cutOff, LocalDate unitDue, LocalDate due) {
        var period = rules.period("AUTHORITY", code, 2026);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.cutOff()).isEqualTo(cutOff);
        assertThat(period.unitDue()).isEqualTo(unitDue);
        assertThat(period.due()).isEqualTo(due);
        assertThat(period.legalBasis()).isNotEmpty();
    }

    @Test
    void the_third_quarter_stands_alone_and_is_not_nine_months() {
        var third = rules.period("AUTHORITY", "QIII", 2026);

        assertThat(third.covers(LocalDate.parse("2026-06-14"))).isFalse();
        assertThat(third.covers(LocalDate.parse("2026-06-15"))).isTrue();
    }

    @Test
    void a_province_reports_to_the_government_by_day_25() {
        assertThat(rules.period("PROVINCE", "QI", 2026).due()).isEqualTo("2026-03-25");
    }

    @Test
    void work_done_on_20_december_2025_belongs_to_2026() {
        assertThat(rules.reportingYearOf(LocalDate.parse("2025-12-20"))).isEqualTo(2026);
        assertThat(rules.reportingYearOf(LocalDate.parse("2025-12-14"))).isEqualTo(2025);
        assertThat(rules.reportingYearOf(LocalDate.parse("2025-12-15"))).isEqualTo(2026);
        assertThat(rules.reportingYearOf(LocalDate.parse("2026-12-14"))).isEqualTo(2026);
    }

    @Test
    void a_round_opens_at_midnight_after_the_windows_last_day() {
        assertThat(rules.period("AUTHORITY", "QI", 2026).opensAt(ZoneId.of("Asia/Ho_Chi_Minh")))
                .isEqualTo(Instant.parse("2026-03-14T17:00:00Z"));
    }

    @Test
    void a_period_that_no_rule_names_is_refused() {
        assertThatThrownBy(() -> rules.period("AUTHORITY", "M9", 2026))
                .isInstanceOf(PeriodNotKnown.class);
        assertThatThrownBy(() -> rules.period("VILLAGE", "QI", 2026))
                .isInstanceOf(PeriodNotKnown.class);
    }

    @Test
    void a_rule_does_not_hold_before_its_validity() {
        assertThatThrownBy(() -> rules.period("AUTHORITY", "QI", 2018))
                .isInstanceOf(PeriodNotKnown.class);
    }

    @Test
    void a_rule_does_not_hold_after_its_validity() {
        var old = rules.rules().get(0);
        var ended =
                new PeriodRule(
                        old.level(),
                        old.period(),
                        old.name(),
                        old.from(),
                        old.cutOff(),
                        old.unitDue(),
                        old.due(),
                        old.legalBasis(),
                        old.validFrom(),
                        LocalDate.parse("2026-03-13"));

        assertThat(ended.holdsFor("AUTHORITY", "QI", 2025)).isTrue();
        assertThat(ended.holdsFor("AUTHORITY", "QI", 2026)).isFalse();
    }
}
