package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void what_one_text_alone_has_is_marked_word_by_word() {
        var changes = WordChanges.between("Ban hành kế hoạch năm", "Ban hành và gửi kế hoạch");

        assertThat(changes.before())
                .containsExactly(new Piece("Ban hành kế hoạch ", false), new Piece("năm", true));
        assertThat(changes.after())
                .containsExactly(
                        new Piece("Ban hành ", false),
                        new Piece("và gửi ", true),
                        new Piece("kế hoạch", false));
    }

    @Test
    void no_letter_is_lost_on_either_side() {
        var old = "  1.\nRà soát,  đơn giản hóa   thủ tục ";
        var fresh = "Rà soát thủ tục\nhành chính";

        var changes = WordChanges.between(old, fresh);

        assertThat(text(changes.before())).isEqualTo(old);
        assertThat(text(changes.after())).isEqualTo(fresh);
    }

    @Test
    void texts_too_long_to_compare_are_other_texts() {
        var old = "một ".repeat(3000);
        var fresh = "hai ".repeat(3000);

        var changes = WordChanges.between(old, fresh);

        assertThat(changes.before()).containsExactly(new Piece(old, true));
        assertThat(changes.after()).containsExactly(new Piece(fresh, true));
    }

    @Test
    void where_there_was_no_text_all_of_it_is_new() {
        assertThat(WordChanges.between(null, "nếu có").after())
                .containsExactly(new Piece("nếu có", true));
        assertThat(WordChanges.between(null, "nếu có").before()).isEmpty();
    }

    private static String text(java.util.List<Piece> pieces) {
        return pieces.stream().map(Piece::text).reduce("", String::concat);
    }
}
