package vn.tiendo.plan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;

class SourcePartsTest {

    private static final SourceFile FILE = new SourceFile("kh.docx", "00", 1);

    @Test
    void paragraphs_are_counted_apart_from_tables_and_cells_stand_on_the_grid() {
        var text =
                document(
                        new Paragraph("KẾ HOẠCH"),
                        table(1, 2, "Việc"),
                        new Paragraph("Nơi nhận"),
                        table(2, 1, "Văn phòng"));

        var blocks = SourceParts.of(text).get(0);

        assertThat(blocks).extracting(SourceBlock::paragraph).containsExactly(1, null, 2, null);
        assertThat(blocks).extracting(SourceBlock::table).containsExactly(null, 1, null, 2);
        var cell = blocks.get(1).rows().get(1).cells().get(0);
        assertThat(cell.cell()).isEqualTo(1);
        assertThat(cell.lines()).containsExactly("Việc");
    }

    @Test
    void a_long_text_is_cut_between_rows_and_is_whole_when_it_is_put_together() {
        var text = document(new Paragraph("Một"), table(1, 400, "x".repeat(9_000)));

        var parts = SourceParts.of(text);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts)
                .allSatisfy(part -> assertThat(Json.write(part)).hasSizeLessThan(6_000_000));
        var whole =
                parts.stream()
                        .map(SourcePartsTest::source)
                        .reduce(PlanSource::joined)
                        .orElseThrow()
                        .blocks();
        assertThat(whole).hasSize(2);
        assertThat(whole.get(1).rows()).extracting(SourceBlock.SourceRow::row).hasSize(400);
        assertThat(whole.get(1).rows().get(399).row()).isEqualTo(400);
    }

    @Test
    void a_text_that_is_larger_than_any_plans_is_refused() {
        var block = (Block) new Paragraph("x".repeat(10_000));
        var text =
                new DocumentBlocks(
                        new ArrayList<>(Collections.nCopies(2_000, block)), List.of(), 0);

        assertThatThrownBy(() -> SourceParts.of(text)).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void what_has_no_word_takes_room_too() {
        var lines = new Cell(Collections.nCopies(10_000, ""), 0, 1, false);
        var rows = Collections.nCopies(80, new Row(1, List.of(lines)));
        var paragraphs = Collections.nCopies(100_000, (Block) new Paragraph(""));

        assertThat(SourceParts.of(document(new Table(1, rows)))).hasSizeGreaterThan(1);
        assertThat(SourceParts.of(new DocumentBlocks(paragraphs, List.of(), 0)))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_row_that_fits_into_no_part_is_refused() {
        var cells = Collections.nCopies(300, new Cell(List.of("x".repeat(9_000)), 0, 1, false));
        var text = document(new Table(1, List.of(new Row(1, cells))));

        assertThatThrownBy(() -> SourceParts.of(text)).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void footnotes_take_room_in_the_part_that_they_are_kept_with() {
        var notes = Collections.nCopies(199, "x".repeat(9_900));
        var first = new Paragraph("x".repeat(9_000));
        var second = new Paragraph("x".repeat(9_000));
        var third = new Paragraph("x".repeat(9_000));
        var text = new DocumentBlocks(List.of(first, second, third), notes, 0);

        var parts = SourceParts.of(text);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).hasSizeLessThan(3);
    }

    private static PlanSource source(List<SourceBlock> blocks) {
        return new PlanSource("p", "a", FILE, 1, 1, Map.of(), blocks, List.of());
    }

    private static DocumentBlocks document(Block... blocks) {
        return new DocumentBlocks(List.of(blocks), List.of(), 0);
    }

    private static Table table(int number, int rows, String words) {
        var all = new ArrayList<Row>();
        for (int row = 1; row <= rows; row++) {
            all.add(new Row(row, List.of(new Cell(List.of(words), 0, 1, false))));
        }
        return new Table(number, all);
    }
}
