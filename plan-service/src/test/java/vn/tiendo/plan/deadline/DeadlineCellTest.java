package vn.tiendo.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCellTest {

    private final DeadlineGrammar grammar = new DeadlineGrammar(2025, null);

    @Test
    void a_semicolon_separates_deadlines() {
        assertThat(texts("Quý I/2025; Tháng 12/2025"))
                .containsExactly("Quý I/2025", "Tháng 12/2025");
    }

    @Test
    void each_line_that_is_complete_is_a_deadline() {
        assertThat(texts("- Quý I/2025\n- Tháng 12/2025")).hasSize(2);
        assertThat(texts("Kế hoạch: Quý I/2025\nBáo cáo: trước 15/12")).hasSize(2);
    }

    @Test
    void a_line_that_continues_the_one_above_is_not() {
        assertThat(texts("Trong năm\n2025")).containsExactly("Trong năm 2025");
        assertThat(texts("Quý IV\nnăm 2025")).containsExactly("Quý IV năm 2025");
        assertThat(texts("Quý II -\nQuý III năm 2018"))
                .containsExactly("Quý II - Quý III năm 2018");
        assertThat(texts("Theo quy định của\nSở Nội vụ"))
                .containsExactly("Theo quy định của Sở Nội vụ");
        assertThat(texts("Tháng\n12/2025")).containsExactly("Tháng 12/2025");
    }

    @Test
    void dates_in_a_list_are_deadlines_of_their_own_and_share_the_year() {
        var read = grammar.readAll("Quý II, Quý IV/2026");

        assertThat(read)
                .extracting(deadline -> deadline.to().toString())
                .containsExactly("2026-06-30", "2026-12-31");
        assertThat(grammar.readAll("Tháng 6 và tháng 12")).hasSize(2);
    }

    @Test
    void the_word_in_front_of_a_list_holds_for_each_of_its_days() {
        assertThat(grammar.readAll("Trước ngày 15/3, 15/6/2026"))
                .extracting(deadline -> deadline.to().toString())
                .containsExactly("2026-03-14", "2026-06-14");
    }

    @Test
    void the_words_stay_as_they_are_written() {
        assertThat(grammar.wordsOf("Quý II, Quý IV/2026; Tháng 12"))
                .containsExactly("Quý II, Quý IV/2026", "Tháng 12");
    }

    @Test
    void a_list_of_periods_stays_one_recurring_deadline() {
        assertThat(texts("Định kỳ 3 tháng, 6 tháng, 9 tháng, cả năm")).hasSize(1);
        assertThat(texts("Thường xuyên, hàng quý")).hasSize(1);
    }

    @Test
    void an_empty_cell_has_no_deadline() {
        assertThat(grammar.readAll(" \n ")).isEmpty();
    }

    private List<String> texts(String cell) {
        return grammar.readAll(cell).stream().map(Deadline::text).toList();
    }
}
