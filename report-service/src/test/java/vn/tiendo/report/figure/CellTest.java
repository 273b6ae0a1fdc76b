package vn.tiendo.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.figure.Cell.DONE_LATE;
import static vn.tiendo.report.figure.Cell.DONE_ON_TIME;
import static vn.tiendo.report.figure.Cell.NOT_ARISING;
import static vn.tiendo.report.figure.Cell.OPEN_IN_TERM;
import static vn.tiendo.report.figure.Cell.OPEN_OVERDUE;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void a_plan_task_is_done_when_all_its_parts_are() {
        assertThat(Cell.ofWhole(List.of(DONE_ON_TIME, DONE_ON_TIME))).isEqualTo(DONE_ON_TIME);
        assertThat(Cell.ofWhole(List.of(DONE_ON_TIME, OPEN_IN_TERM))).isEqualTo(OPEN_IN_TERM);
    }

    @Test
    void one_late_part_makes_the_whole_late() {
        assertThat(Cell.ofWhole(List.of(DONE_ON_TIME, DONE_LATE))).isEqualTo(DONE_LATE);
    }

    @Test
    void one_overdue_part_makes_the_whole_overdue() {
        assertThat(Cell.ofWhole(List.of(DONE_LATE, OPEN_OVERDUE, OPEN_IN_TERM)))
                .isEqualTo(OPEN_OVERDUE);
    }

    @Test
    void a_whole_with_a_late_part_and_an_open_one_is_in_term() {
        assertThat(Cell.ofWhole(List.of(DONE_LATE, OPEN_IN_TERM))).isEqualTo(OPEN_IN_TERM);
    }

    @Test
    void what_did_not_arise_does_not_hold_the_rest_up() {
        assertThat(Cell.ofWhole(List.of(NOT_ARISING, DONE_ON_TIME))).isEqualTo(DONE_ON_TIME);
        assertThat(Cell.ofWhole(List.of(NOT_ARISING, OPEN_OVERDUE))).isEqualTo(OPEN_OVERDUE);
    }

    @Test
    void a_whole_of_which_nothing_arose_did_not_arise() {
        assertThat(Cell.ofWhole(List.of(NOT_ARISING, NOT_ARISING))).isEqualTo(NOT_ARISING);
    }
}
