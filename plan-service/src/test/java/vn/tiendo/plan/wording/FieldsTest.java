package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cơ quan chủ trì: Sở A. | LEAD | Sở A",
                "- Đơn vị, cá nhân chủ trì thực hiện: Sở A | LEAD | Sở A",
                "+ Phối hợp thực hiện: Sở B | COORDINATING | Sở B",
                "Tiến độ thực hiện: Quý I | DEADLINE | Quý I",
                "Kết quả, sản phẩm đầu ra: Báo cáo; | DELIVERABLE | Báo cáo",
                "Lãnh đạo phụ trách: Ông A | IGNORED | Ông A",
            })
    void an_answer_is_known_by_its_name(String text, ColumnRole role, String words) {
        var fields = Fields.of(text);

        assertThat(fields.alone()).isTrue();
        assertThat(fields.answer(role)).isEqualTo(words);
    }

    @Test
    void a_colon_behind_other_words_names_no_answer() {
        assertThat(Fields.of("Các nội dung của đơn vị chủ trì: báo cáo").answers()).isEmpty();
        assertThat(Fields.of("Rà soát các lĩnh vực: đất đai, hộ tịch").answers()).isEmpty();
    }

    @Test
    void the_bracket_around_all_answers_belongs_to_none() {
        var fields = Fields.of("Việc A (chủ trì: Phòng A (tổ B); thời hạn: Quý I).");

        assertThat(fields.before()).isEqualTo("Việc A");
        assertThat(fields.answer(ColumnRole.LEAD)).isEqualTo("Phòng A (tổ B)");
        assertThat(fields.answer(ColumnRole.DEADLINE)).isEqualTo("Quý I");
    }
}
