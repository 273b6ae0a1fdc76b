package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.wording.LostLetters.Lost;

class LostLettersTest {

    @Test
    void what_is_left_of_a_word_is_told_with_what_it_probably_was() {
        assertThat(LostLetters.in("Rà soát, ác định vị trí; Sắp ếp bộ máy"))
                .containsExactly(new Lost("ác định", "xác định"), new Lost("Sắp ếp", "Sắp xếp"));
    }

    @Test
    void whole_words_are_left_alone() {
        assertThat(LostLetters.in("xác định, sắp xếp, tiếp loại, các định mức, xã hội, hã hội"))
                .isEmpty();
    }
}
