package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.wording.TargetWords.Figure;

class TargetWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100% hồ sơ được số hóa                     | =  | 100  | %
                    Mức hài lòng đạt từ 95% trở lên            | >= | 95   | %
                    Tối thiểu 80% hồ sơ nộp trực tuyến         | >= | 80   | %
                    Hồ sơ trực tuyến đạt từ 85% đến 90%        | >= | 85   | %
                    Hồ sơ quá hạn không quá 5%                 | <= | 5    | %
                    Hồ sơ quá hạn không quá 3 - 5%             | <= | 5    | %
                    Hồ sơ trễ hạn không nhiều hơn 5%           | <= | 5    | %
                    Tỷ lệ trễ hạn thấp hơn 2%                  | <= | 2    | %
                    Tỷ lệ đúng hạn không thấp hơn 98%          | >= | 98   | %
                    Tỷ lệ trễ hạn giảm còn dưới 3%             | <= | 3    | %
                    Tỷ lệ trễ hạn giảm xuống còn 3%            | <= | 3    | %
                    Tỷ lệ trễ hạn giảm từ 5% xuống 3%          | <= | 3    | %
                    Hồ sơ trực tuyến nâng từ 60% lên 80%       | =  | 80   | %
                    Tỷ lệ trễ hạn từ 5% trở xuống              | <= | 5    | %
                    Chi phí tuân thủ giảm ít nhất 10%          | >= | 10   | %
                    Phấn đấu đạt 13,5% TTHC mức độ 4           | =  | 13.5 | %
                    Không quá 5% hồ sơ trễ hẹn                 | <= | 5    | %
                    Có ít nhất 02 sáng kiến được công nhận     | >= | 2    | sáng kiến
                    Chỉ số đạt từ 85 điểm trở lên              | >= | 85   | điểm
                    """)
    void a_figure_has_a_comparator_a_value_and_a_unit(
            String words, String comparator, BigDecimal value, String unit) {
        assertThat(TargetWords.read(words))
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.comparator()).isEqualTo(comparator);
                            assertThat(figure.value()).isEqualByComparingTo(value);
                            assertThat(figure.unit()).isEqualTo(unit);
                        });
    }

    @Test
    void at_least_governs_the_whole_list_but_not_the_next_clause() {
        assertThat(
                        TargetWords.read(
                                "Kiểm tra tối thiểu 60% sở, 100% huyện, 40% xã; 100% đơn vị tự kiểm tra"))
                .extracting(Figure::comparator)
                .containsExactly(">=", ">=", ">=", "=");
    }

    @Test
    void in_a_list_at_most_holds_for_itself() {
        assertThat(TargetWords.read("Ít nhất 80% hồ sơ trực tuyến, không quá 5% hồ sơ trễ hạn"))
                .extracting(Figure::comparator)
                .containsExactly(">=", "<=");
    }

    @Test
    void what_is_to_fall_by_a_figure_is_not_to_reach_it() {
        assertThat(TargetWords.read("Giảm ít nhất 10% chi phí tuân thủ.").get(0).subject())
                .isEqualTo("giảm chi phí tuân thủ");
        assertThat(TargetWords.read("Chi phí tuân thủ giảm ít nhất 10%.").get(0).subject())
                .isEqualTo("Chi phí tuân thủ giảm");
    }

    @Test
    void the_subject_stands_behind_the_figure_or_in_front_of_it() {
        assertThat(TargetWords.read("100% hồ sơ được số hóa (trừ hồ sơ mật).").get(0).subject())
                .isEqualTo("hồ sơ được số hóa");
        assertThat(
                        TargetWords.read(
                                        "Bảo đảm sự hài lòng của người dân đạt mức từ 95% trở lên.")
                                .get(0)
                                .subject())
                .isEqualTo("sự hài lòng của người dân");
    }

    @Test
    void what_is_left_out_is_the_condition() {
        assertThat(
                        TargetWords.read("100% văn bản được ký số (trừ văn bản mật).")
                                .get(0)
                                .condition())
                .isEqualTo("trừ văn bản mật");
    }

    @Test
    void numbers_that_set_no_target_are_none() {
        assertThat(
                        TargetWords.read(
                                "Thực hiện Nghị quyết số 76/NQ-CP, TCVN ISO 9001:2015 trong năm 2026"))
                .isEmpty();
        assertThat(TargetWords.read("Rút ngắn 3 thủ tục nội bộ theo Quyết định số 12")).isEmpty();
    }
}
