package vn.tiendo.report.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.fact.Facts.morning;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.unit.UnitNaming.Coming;
import vn.tiendo.report.unit.UnitNaming.Name;

class UnitNamingTest {

    private static final UnitNaming OFFICE =
            UnitNaming.first("song-mai-vp", name("Văn phòng HĐND và UBND", "2026-01-05"), null);

    @Test
    void a_unit_has_the_name_that_it_bore_on_the_day() {
        var renamed = OFFICE.told(name("Văn phòng", "2026-03-10"), null);

        assertThat(on(renamed, "2026-03-09", "2026-07-01")).isEqualTo("Văn phòng HĐND và UBND");
        assertThat(on(renamed, "2026-03-10", "2026-07-01")).isEqualTo("Văn phòng");
        assertThat(on(renamed, "2026-03-14", "2026-03-09")).isEqualTo("Văn phòng HĐND và UBND");
    }

    @Test
    void a_name_that_was_announced_counts_from_its_own_day_though_it_was_heard_late() {
        var coming = new Coming("Văn phòng", LocalDate.parse("2026-03-14"));
        var renamed =
                OFFICE.told(name("Văn phòng HĐND và UBND", "2026-03-01"), coming)
                        .told(name("Văn phòng", "2026-03-16"), null);

        assertThat(on(renamed, "2026-03-14", "2026-07-01")).isEqualTo("Văn phòng");
        assertThat(on(renamed, "2026-03-13", "2026-07-01")).isEqualTo("Văn phòng HĐND và UBND");
    }

    @Test
    void nothing_is_known_of_the_days_before_the_first_name_that_was_heard_of() {
        assertThat(on(OFFICE, "2026-01-04", "2026-07-01")).isEmpty();
    }

    private static String on(UnitNaming unit, String day, String known) {
        return unit.on(LocalDate.parse(day), morning(known)).orElse("");
    }

    private static Name name(String name, String day) {
        return new Name(name, LocalDate.parse(day), morning(day));
    }
}
