package vn.tiendo.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void text_is_composed_and_its_blanks_are_joined() {
        var apart = Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD);

        assertThat(Words.joined(" " + apart + "\u00A0\n của  tỉnh\u200B "))
                .isEqualTo("Sở Nội vụ của tỉnh");
    }

    /** Text that needs no work is left alone: which that is must not depend on what it is made of. */
    @Test
    void text_that_is_left_alone_is_what_the_work_would_have_made_of_it() {
        var letters =
                "aĐđơƯƢƣ\u01A1ệ ỹ \u0301\u0323\u00A0\u00AD\u200B\u2003\u2011\u2026\u2028\u202F\u3000\uFEFF\t\n.;/–x  Å\u212B\u1EF9\u1100\u1161";
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThat(Words.joined(text.toString())).isEqualTo(Words.joined("\n" + text));
        }
    }

    @Test
    void the_letter_that_old_fonts_left_is_put_right_and_counted() {
        assertThat(Words.joined("phƣờng ƢU")).isEqualTo("phường ƯU");
        assertThat(Words.damaged("phƣờng ƢU")).isEqualTo(2);
        assertThat(Words.damaged(Normalizer.normalize("Sở Nội vụ", Normalizer.Form.NFD)))
                .isEqualTo(5);
        assertThat(Words.damaged("Sở Nội vụ")).isZero();
    }

    @Test
    void a_number_broken_behind_its_dash_is_whole_again() {
        assertThat(Words.joined(List.of("Nghị quyết 39-", "NQ/TW")))
                .isEqualTo("Nghị quyết 39-NQ/TW");
    }

    @Test
    void labels_are_numbers_letters_and_dashes() {
        assertThat(ItemLabel.of("đ) Kiểm tra").orElseThrow())
                .isEqualTo(new ItemLabel(ItemLabel.Kind.LETTER, "đ", "Kiểm tra"));
        assertThat(ItemLabel.of("IV. NHIỆM VỤ").orElseThrow().kind())
                .isEqualTo(ItemLabel.Kind.ROMAN);
        assertThat(ItemLabel.of("1.2. Rà soát").orElseThrow().text()).isEqualTo("1.2");
        assertThat(ItemLabel.of("– Rà soát").orElseThrow().text()).isEqualTo("-");
        assertThat(ItemLabel.of("100% hồ sơ")).isEmpty();
        assertThat(ItemLabel.of("Có 95%")).isEmpty();
    }

    @Test
    void after_d_comes_the_barred_d_or_in_a_latin_list_e() {
        assertThat(ItemLabel.next("d")).containsExactly("đ", "e");
        assertThat(ItemLabel.next("e")).contains("g");
    }

    @Test
    void abbreviations_are_those_that_the_text_defines() {
        var found =
                Abbreviations.in(
                        List.of(
                                "Ủy ban nhân dân (UBND) xã; thủ tục hành chính (TTHC); mật (A)",
                                "Các từ viết tắt: CCHC - Cải cách hành chính; VP: Văn phòng."));

        assertThat(found)
                .containsOnly(
                        java.util.Map.entry("UBND", "Ủy ban nhân dân"),
                                java.util.Map.entry("TTHC", "thủ tục hành chính"),
                        java.util.Map.entry("CCHC", "Cải cách hành chính"),
                                java.util.Map.entry("VP", "Văn phòng"));
    }

    @Test
    void cited_acts_carry_number_and_date() {
        var acts =
                CitedActs.in(
                        "Căn cứ Luật Ban hành văn bản ngày 19 tháng 2 năm 2025; Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Quyết định số 5/QĐ-UBND ngày 02 tháng 01 năm 2026 của UBND tỉnh, UBND xã ban hành Kế hoạch");

        assertThat(acts)
                .extracting(CitedActs.Act::number)
                .containsExactly(null, "76/NQ-CP", "5/QĐ-UBND");
        assertThat(acts)
                .extracting(CitedActs.Act::issuedOn)
                .containsExactly("2025-02-19", "2021-07-15", "2026-01-02");
        assertThat(acts.get(2).text()).endsWith("của UBND tỉnh");
    }
}
