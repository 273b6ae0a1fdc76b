package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo",
                "Kế hoạch tập huấn công tác soạn thảo, xây dựng văn bản",
                "Văn bản chuyển xử lý, phản ánh kiến nghị",
                "Kế hoạch của Sở Nội vụ, Sở Tài chính",
                "Tối thiểu 60% sở, ban, ngành, 100% UBND cấp huyện",
                "27% TTHC mức độ 3 và 13,5% TTHC mức độ 4",
                "Danh mục (kế hoạch, báo cáo)",
                "Báo cáo quý 1/2026"
            })
    void one_product_stays_one(String cell) {
        assertThat(Products.split(List.of(cell))).containsExactly(cell);
    }

    @Test
    void several_products_are_parted_where_each_is_one_of_its_own() {
        assertSplit("Kế hoạch/ Báo cáo", "Kế hoạch", "Báo cáo");
        assertSplit("Thông báo, báo cáo", "Thông báo", "báo cáo");
        assertSplit("Báo cáo thẩm định, Tờ trình", "Báo cáo thẩm định", "Tờ trình");
        assertSplit(
                "Quyết định công bố; kết quả cập nhật", "Quyết định công bố", "kết quả cập nhật");
        assertSplit("Kế hoạch - Báo cáo", "Kế hoạch", "Báo cáo");
        assertSplit(
                "Biên bản đánh giá, Xem xét của lãnh đạo",
                "Biên bản đánh giá",
                "Xem xét của lãnh đạo");
    }

    @Test
    void bullets_and_lines_part_products_but_a_broken_line_does_not() {
        assertThat(Products.split(List.of("- Kế hoạch", "- Quyết định")))
                .containsExactly("Kế hoạch", "Quyết định");
        assertThat(Products.split(List.of("Kế hoạch", "Báo cáo")))
                .containsExactly("Kế hoạch", "Báo cáo");
        assertThat(Products.split(List.of("Quyết định ban", "hành Kế hoạch")))
                .containsExactly("Quyết định ban hành Kế hoạch");
    }

    private static void assertSplit(String cell, String... products) {
        assertThat(Products.split(List.of(cell))).containsExactly(products);
    }
}
