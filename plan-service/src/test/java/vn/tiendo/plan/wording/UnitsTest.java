package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Hành chính - Tổ chức",
                "Các phòng, ban, đơn vị",
                "Các phòng, ban, đơn vị thuộc UBND phường",
                "các phòng, ban và đơn vị liên quan",
                "Sở, ban, ngành TP",
                "Sở Thông tin và Truyền thông",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Phòng Hành chính và Tổ chức",
                "Văn phòng HĐND và UBND",
                "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
                "Bộ phận Tiếp nhận và Trả kết quả",
                "UBND xã, phường, thị trấn",
                "Trung tâm Văn hóa, Thể thao và Truyền thanh",
                "Bệnh viện đa khoa TP, quận, huyện",
                "Các đơn vị (Phòng A, Phòng B) có liên quan"
            })
    void one_unit_stays_one(String cell) {
        assertThat(Units.split(List.of(cell))).containsExactly(cell);
    }

    @Test
    void two_units_are_parted_where_both_sides_are_units() {
        assertSplit(
                "Phòng Quản trị - Tài vụ và Phòng Hành chính - Tổ chức",
                "Phòng Quản trị - Tài vụ",
                "Phòng Hành chính - Tổ chức");
        assertSplit("CIOC và Phòng Hành chính - Tổ chức", "CIOC", "Phòng Hành chính - Tổ chức");
        assertSplit("Sở Nội vụ, Văn phòng UBND TP", "Sở Nội vụ", "Văn phòng UBND TP");
        assertSplit("Sở, ngành TP; UBND các cấp", "Sở, ngành TP", "UBND các cấp");
        assertSplit(
                "Sở, ngành TP, UBND quận, huyện, đơn vị sự nghiệp công lập",
                "Sở, ngành TP",
                "UBND quận, huyện",
                "đơn vị sự nghiệp công lập");
        assertSplit(
                "Văn phòng HĐND và UBND, Công an, Quân sự phường",
                "Văn phòng HĐND và UBND",
                "Công an",
                "Quân sự phường");
        assertSplit(
                "Các phòng chuyên môn và các trường học", "Các phòng chuyên môn", "các trường học");
    }

    @Test
    void lines_part_units_but_not_the_words_of_one() {
        assertThat(Units.split(List.of("Phòng Nội vụ", "Phòng Tư pháp")))
                .containsExactly("Phòng Nội vụ", "Phòng Tư pháp");
        assertThat(Units.split(List.of("- Phòng Nội vụ;", "- CIOC")))
                .containsExactly("Phòng Nội vụ", "CIOC");
        assertThat(Units.split(List.of("Văn phòng", "UBND TP")))
                .containsExactly("Văn phòng UBND TP");
    }

    @Test
    void an_empty_cell_names_nobody() {
        assertThat(Units.split(List.of())).isEmpty();
    }

    private static void assertSplit(String cell, String... units) {
        assertThat(Units.split(List.of(cell))).containsExactly(units);
    }
}
