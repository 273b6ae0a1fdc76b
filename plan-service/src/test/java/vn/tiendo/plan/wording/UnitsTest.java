package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Phòng Tài chính và Kế hoạch",
                "Phòng Tài chính - Kế toán",
                "Văn phòng HĐND - UBND phường",
                "Văn phòng HĐND/UBND phường",
                "UBND các xã, phường",
                "Các phòng, ban Đảng",
                "Ban Chỉ huy Phòng thủ dân sự và phòng chống thiên tai",
                "Trung tâm Văn hóa - Thông tin",
                "Phòng Quản lý và phòng chống tệ nạn",
                "Sở Nội vụ, Tài chính, Tư pháp",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng, phòng Kinh tế | Văn phòng; phòng Kinh tế",
                "Phòng Nội vụ và phòng Tư pháp | Phòng Nội vụ; phòng Tư pháp",
                "Phòng Kinh tế - Phòng Văn hóa - Xã hội | Phòng Kinh tế; Phòng Văn hóa - Xã hội",
                "Phòng Kinh tế – phòng Văn hóa - Xã hội | Phòng Kinh tế; phòng Văn hóa - Xã hội",
                "Phòng Nội vụ/phòng Tư pháp | Phòng Nội vụ; phòng Tư pháp",
                "Phòng Nội vụ, công an phường | Phòng Nội vụ; công an phường",
                "Phòng nội vụ, phòng tư pháp | Phòng nội vụ; phòng tư pháp",
                "Phòng kinh tế và phòng văn hóa | Phòng kinh tế; phòng văn hóa",
                "+ Phòng Nội vụ; + Phòng Tư pháp. | Phòng Nội vụ; Phòng Tư pháp",
                "- Phòng Nội vụ; - CIOC... | Phòng Nội vụ; CIOC",
                "Chủ trì: Phòng Nội vụ; | Phòng Nội vụ",
                "Phong Noi vu, Phong Tu phap | Phong Noi vu; Phong Tu phap",
            })
    void units_are_parted_whatever_sign_stands_between_them(String cell, String units) {
        assertSplit(cell, units.split("; "));
    }

    @Test
    void an_office_without_further_name_ends_with_its_line() {
        assertThat(Units.split(List.of("Văn phòng", "Phòng Kinh tế")))
                .containsExactly("Văn phòng", "Phòng Kinh tế");
        assertThat(Units.split(List.of("CIOC", "Phòng Kinh tế")))
                .containsExactly("CIOC", "Phòng Kinh tế");
        assertThat(Units.split(List.of("Phòng Nội vụ", "phòng Kinh tế")))
                .containsExactly("Phòng Nội vụ", "phòng Kinh tế");
        assertThat(Units.split(List.of("Lãnh đạo", "phòng Kinh tế")))
                .containsExactly("Lãnh đạo phòng Kinh tế");
    }

    @ParameterizedTest
    @CsvSource({
        "Văn phòng, Sở Nội vụ",
        "Chánh Văn phòng, Sở Tài chính",
        "Văn phòng, Công an tỉnh",
        "Văn phòng, Trung tâm Y tế"
    })
    void an_office_above_whom_it_belongs_to_is_one_with_that(String office, String owner) {
        assertThat(Units.split(List.of(office, owner))).containsExactly(office + " " + owner);
        assertThat(Units.split(List.of(office + ", " + owner))).containsExactly(office, owner);
    }

    @Test
    void people_are_no_part_of_a_units_name() {
        assertSplit(
                "Phòng Nội vụ (đ/c Nguyễn Văn A, 0909 123 456), Phòng Tư pháp - đồng chí Trần B",
                "Phòng Nội vụ",
                "Phòng Tư pháp");
        assertSplit("Phòng Nội vụ (0909 123 456)", "Phòng Nội vụ");
        assertSplit("Đồng chí Chủ tịch", "Đồng chí Chủ tịch");
    }

    @Test
    void an_empty_cell_names_nobody() {
        assertThat(Units.split(List.of())).isEmpty();
    }

    private static void assertSplit(String cell, String... units) {
        assertThat(Units.split(List.of(cell))).containsExactly(units);
    }
}
