package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

    private final VietnameseOrder order = new VietnameseOrder();

    @Test
    void letters_stand_in_the_order_of_the_alphabet() {
        var letters = List.of("Ơ", "Đ", "E", "D", "Ê", "Ă", "Ư", "O", "A", "Ô", "Â", "U");

        assertThat(letters.stream().sorted(order))
                .containsExactly("A", "Ă", "Â", "D", "Đ", "E", "Ê", "O", "Ô", "Ơ", "U", "Ư");
    }

    @Test
    void names_of_units_stand_as_in_a_vietnamese_list() {
        assertThat(
                        List.of(
                                        "Văn phòng",
                                        "Phòng Y tế",
                                        "Đội Kiểm tra",
                                        "Ban Quản lý",
                                        "Phòng Đô thị")
                                .stream()
                                .sorted(order))
                .containsExactly(
                        "Ban Quản lý", "Đội Kiểm tra", "Phòng Đô thị", "Phòng Y tế", "Văn phòng");
    }

    @Test
    void decomposed_text_stands_where_composed_text_does() {
        var decomposed = Normalizer.normalize("Đội Ấp", Normalizer.Form.NFD);

        assertThat(order.compare(decomposed, "Đội Ấp")).isZero();
    }
}
