package vn.tiendo.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, quý 1/2026",
        "2026-03, tháng 03/2026",
        "2026-H1, 6 tháng đầu năm 2026",
        "2026-H2, 6 tháng cuối năm 2026",
        "2026, năm 2026",
        "khác, kỳ khác"
    })
    void the_period_of_a_recurring_task_is_told_as_people_say_it(String key, String words) {
        assertThat(Occurrence.words(key)).isEqualTo(words);
    }
}
