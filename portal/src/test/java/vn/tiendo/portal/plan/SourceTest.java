package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.plan.Source.Block;
import vn.tiendo.portal.plan.Source.Cell;
import vn.tiendo.portal.plan.Source.Row;

class SourceTest {

    private final Source source =
            new Source(
                    new Source.File("kh.pdf", "00", 1),
                    Map.of(),
                    List.of(
                            new Block(1, "KẾ HOẠCH", null, List.of()),
                            new Block(
                                    null,
                                    null,
                                    2,
                                    List.of(
                                            row(1, cell(1, 2, "Nội dung"), cell(3, 1, "Chủ trì")),
                                            row(2, cell(1, 2, "Việc một"), cell(3, 1, "Văn phòng")),
                                            row(3, cell(1, 2, "Việc hai"), below(3))))),
                    List.of());

    @Test
    void a_place_is_marked_where_it_is_shown() {
        assertThat(source.anchor(place(2, 2, null))).isEqualTo("t2-r2");
        assertThat(source.anchor(place(2, 2, 2))).isEqualTo("t2-r2-c1");
        assertThat(source.anchor(new Place(null, null, null, 1, null, "title"))).isEqualTo("p1");
    }

    @Test
    void a_cell_that_hangs_down_is_shown_where_its_words_stand() {
        assertThat(source.anchor(place(2, 3, 3))).isEqualTo("t2-r2-c3");
    }

    @Test
    void a_name_is_marked_in_its_own_cell() {
        assertThat(source.anchor(place(2, 2, null), "Văn phòng")).isEqualTo("t2-r2-c3");
        assertThat(source.anchor(place(2, 3, null), "Văn phòng")).isEqualTo("t2-r3");
    }

    @Test
    void a_place_that_the_text_does_not_have_is_not_marked() {
        assertThat(source.anchor(null)).isNull();
        assertThat(source.anchor(place(1, 1, null))).isNull();
        assertThat(source.anchor(place(2, 9, 1))).isNull();
        assertThat(source.anchor(new Place(null, null, null, null, null, "text"))).isNull();
    }

    @Test
    void where_a_row_begins_later_its_cells_stay_below_their_headings() {
        var late = row(4, cell(3, 1, "Văn phòng"));

        assertThat(late.gap(late.cells().get(0))).isEqualTo(2);
    }

    private static Place place(int table, int row, Integer cell) {
        return new Place(table, row, cell, null, null, "1.a");
    }

    private static Row row(int number, Cell... cells) {
        return new Row(number, List.of(cells));
    }

    private static Cell cell(int at, int span, String words) {
        return new Cell(at, span, false, List.of(words));
    }

    private static Cell below(int at) {
        return new Cell(at, 1, true, List.of());
    }
}
