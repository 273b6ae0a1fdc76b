package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "23 39 58,97",
                "1 3 33,33",
                "2 3 66,67",
                "1 16 6,25",
                "1 800 0,13",
                "0 5 0,00"
            })
    void two_places_half_up_with_a_decimal_comma(int done, int all, String printed) {
        assertThat(Share.of(done, all)).isEqualTo(printed);
    }

    @Test
    void all_done_is_a_hundred() {
        assertThat(Share.of(7, 7)).isEqualTo("100,00");
    }

    @Test
    void nothing_to_divide_by_is_a_dash() {
        assertThat(Share.of(0, 0)).isEqualTo("—");
    }
}
