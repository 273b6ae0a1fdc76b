package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ, Tài chính, Tư pháp | Sở Nội vụ; Sở Tài chính; Sở Tư pháp",
                "Sở Nội vụ, Tài chính và Tư pháp tỉnh | Sở Nội vụ tỉnh; Sở Tài chính tỉnh; Sở Tư pháp tỉnh",
                "Sở Nội vụ, Giáo dục và Đào tạo | Sở Nội vụ; Sở Giáo dục và Đào tạo",
                "Sở Nội vụ, Văn hóa, Thể thao và Du lịch | Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch",
                "các phòng: Kinh tế, Tư pháp | Phòng Kinh tế; Phòng Tư pháp",
                "Các phòng: Quản trị - Tài vụ, Tổng hợp | Phòng Quản trị - Tài vụ; Phòng Tổng hợp",
                "Các sở Nội vụ và Tài chính | Sở Nội vụ; Sở Tài chính",
                "UBND các phường Long Vân, Long Mây | UBND phường Long Vân; UBND phường Long Mây",
            })
    void a_kind_that_stands_once_is_meant_with_each_name(String words, String units) {
        assertThat(SharedKind.apart(words)).containsExactly(units.split("; "));
    }

    @Test
    void a_field_alone_is_of_the_kind_in_front_of_it() {
        assertThat(SharedKind.carried("Sở Nội vụ", "Tài chính")).isEqualTo("Sở Tài chính");
        assertThat(SharedKind.carried("Sở Nội vụ", "Công an")).isEqualTo("Công an");
        assertThat(SharedKind.carried("Công an", "Tài chính")).isEqualTo("Tài chính");
        assertThat(SharedKind.carried("", "Tài chính")).isEqualTo("Tài chính");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Văn hóa, Thể thao và Du lịch",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Phòng Văn hóa, Khoa học và Thông tin",
                "Trung tâm Văn hóa, Thể thao và Truyền thanh",
                "Sở Giáo dục và Đào tạo",
                "Phòng Nội vụ và Tư pháp",
                "Phòng Tài chính và Kế hoạch",
                "Phòng Quản trị, Tài vụ",
                "Các phòng, ban, đơn vị",
                "UBND các xã, phường",
                "UBND các cấp",
                "Sở Nội vụ"
            })
    void one_name_stays_one(String words) {
        assertThat(SharedKind.apart(words)).isEmpty();
    }
}
