package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I/2026 | Quý I/2027",
                "Quý II - Quý III năm 2026 | Quý II - Quý III năm 2027",
                "Tháng 12/2025 | Tháng 12/2026",
                "Trước ngày 20.7.2026 | Trước ngày 20.7.2027",
                "Từ 15/11/2026 đến 10/01/2027 | Từ 15/11/2027 đến 10/01/2028",
                "Trong năm 2026 | Trong năm 2027",
                "Trước ngày 15 tháng 11 hàng năm | Trước ngày 15 tháng 11 hàng năm",
                "Trước ngày 15/11 | Trước ngày 15/11",
                "Thường xuyên | Thường xuyên",
                "Quý I/2026 (theo Nghị định 30/2020/NĐ-CP) | Quý I/2027 (theo Nghị định 30/2020/NĐ-CP)"
            })
    void the_years_of_dates_move_and_nothing_else(String words, String moved) {
        assertThat(MovedWords.by(1, words)).isEqualTo(moved);
        assertThat(MovedWords.by(-1, moved)).isEqualTo(words);
    }
}
