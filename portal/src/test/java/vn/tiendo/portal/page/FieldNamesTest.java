package vn.tiendo.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        "percent, Tỷ lệ hoàn thành",
        "text, Nội dung đã thực hiện",
        "doneOn, Ngày hoàn thành",
        "evidence[0].url, Liên kết",
        "evidence[12].issuedOn, Ngày văn bản",
        "[0].value, Nội dung bổ sung",
        "signatory, Người ký",
        "into[1].name, Đơn vị mới thành lập",
        "into, Đơn vị tiếp nhận",
        "act.on, Ngày văn bản",
        "aliases[0], 'Tên gọi khác, tên viết tắt'"
    })
    void a_field_is_called_what_the_pages_call_it(String field, String name) {
        assertThat(FieldNames.of(field)).isEqualTo(name);
    }

    @Test
    void what_is_not_known_is_never_shown_as_a_code() {
        assertThat(FieldNames.of("someNewField")).isEqualTo("Nội dung đã nhập");
        assertThat(FieldNames.of("ngày hoàn thành")).isEqualTo("ngày hoàn thành");
    }
}
