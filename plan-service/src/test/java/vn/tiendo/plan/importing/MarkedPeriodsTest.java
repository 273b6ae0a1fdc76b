package vn.tiendo.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineGrammar;

class MarkedPeriodsTest {

    @Test
    void a_day_below_a_month_is_a_day_of_that_month() {
        var periods = MarkedPeriods.of(List.of("Tháng 3", "Tháng 6/2026", "Tháng 9"));
        var cells = List.of("Ngày 15", "Trước 20", "x");
        var words = periods.deadlines(column -> List.of(cells.get(column)));

        assertThat(new DeadlineGrammar(2026, null).readAll(String.join("\n", words)))
                .extracting(Deadline::to)
                .map(String::valueOf)
                .containsExactly("2026-03-15", "2026-06-19", "2026-09-30");
    }
}
