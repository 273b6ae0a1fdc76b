package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private static final List<String> TASK =
            List.of("Niêm yết thủ tục hành chính, số điện thoại đường dây nóng", "Phòng Quản trị");

    @ParameterizedTest
    @CsvSource({
        "thu tuc hanh chinh, true",
        "THỦ TỤC, true",
        "duong day nong, true",
        "đường dây, true",
        "chinh hanh tuc thu, true",
        "thu phong quan tri, true",
        "niem y, true",
        "'  thu,  tuc ', true",
        "'', true",
        "thu tuc hai quan, false",
        "iem, false"
    })
    void all_words_must_begin_a_word_with_or_without_their_marks(String query, boolean found) {
        assertThat(SearchWords.of(query).in(TASK)).isEqualTo(found);
    }
}
