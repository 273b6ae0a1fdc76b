package vn.tiendo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/03/2026",
                "5/3/2026",
                " 05/03/2026 ",
                "5.3.2026",
                "05-03-2026",
                "2026-03-05"
            })
    void a_day_is_understood_as_people_type_it(String typed) {
        assertThat(Dates.typed(typed)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "03/25/2026", "5/3", "hôm nay", "05/03/26"})
    void what_is_no_day_is_none(String typed) {
        assertThat(Dates.typed(typed)).isEmpty();
    }

    @Test
    void days_and_moments_are_written_the_vietnamese_way() {
        var show = new Show();

        assertThat(show.date(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
        assertThat(show.date(null)).isEqualTo("—");
        assertThat(show.moment(Instant.parse("2026-03-05T17:30:00Z")))
                .isEqualTo("00:30 ngày 06/03/2026");
        assertThat(show.count(1234)).isEqualTo("1.234");
    }
}
