package vn.tiendo.plan.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;

class TextFormatTest {

    @Test
    void tabs_make_a_table_and_blank_lines_do_not_end_it() {
        var blocks = read("Mở đầu\n\na\tb\n\nc\td\n\nKết\n").blocks();

        assertThat(blocks).hasSize(3);
        assertThat(((Table) blocks.get(1)).rows()).hasSize(2);
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        assertThat(read("\uFEFFKẾ HOẠCH\n").blocks()).containsExactly(new Paragraph("KẾ HOẠCH"));
    }

    @Test
    void a_quoted_cell_may_hold_several_lines() {
        var table = (Table) read("1\t\"Kế hoạch\nBáo cáo\"\t\"Quý I\nQuý IV\"\n").blocks().get(0);

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells().get(1).lines())
                .containsExactly("Kế hoạch", "Báo cáo");
    }

    @Test
    void a_cell_may_be_broken_over_lines_without_quotes() {
        var table =
                (Table)
                        read("TT\tNhiệm vụ\tChủ trì\tThời hạn\n"
                                        + "I\tCải cách thể chế\n"
                                        + "1\tRà soát\nvăn bản\tPhòng Tư\npháp\tQuý I\nnăm 2026\n"
                                        + "2\tKiểm tra\tPhòng Nội vụ\n"
                                        + "3\tBáo cáo\tPhòng Nội vụ\tQuý IV\nKết\n")
                                .blocks()
                                .get(0);

        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().get(2).cells())
                .extracting(Cell::text)
                .containsExactly("1", "Rà soát văn bản", "Phòng Tư pháp", "Quý I năm 2026");
    }

    @Test
    void a_stray_quote_swallows_nothing() {
        assertThat(((Table) read("1\t\"mở mà không đóng\n2\tdòng sau\n").blocks().get(0)).rows())
                .hasSize(2);
    }

    @Test
    void behind_a_stray_quote_cells_of_several_lines_are_joined_again() {
        var text = "1\t\"mở mà không đóng\n" + "dòng\tsau\n".repeat(300) + "2\t\"hai\ndòng\"\n";
        var rows = ((Table) read(text).blocks().get(0)).rows();

        assertThat(rows).hasSize(302);
        assertThat(rows.get(301).cells().get(1).lines()).containsExactly("hai", "dòng");
    }

    @Test
    void damaged_letters_are_repaired_and_counted() {
        var document = read("Phƣờng\u00A0Sông Mai\n");

        assertThat(document.blocks()).containsExactly(new Paragraph("Phường Sông Mai"));
        assertThat(document.repaired()).isEqualTo(1);
    }

    private static DocumentBlocks read(String text) {
        return new TextFormat().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
