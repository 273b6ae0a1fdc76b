package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

class UnitDirectoryTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-06");

    private final UnitDirectory directory =
            UnitDirectory.of(
                    List.of(
                            SongMai.WARD,
                            SongMai.OFFICE,
                            SongMai.CULTURE,
                            SongMai.ECONOMY,
                            SongMai.ALL),
                    DAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Văn hóa - Xã hội",
                "phòng văn hoá – xã hội",
                "PHÒNG  VĂN HÓA-XÃ HỘI;",
                "Phòng\u00a0Văn hóa \u2014 Xã\nhội",
            })
    void spellings_that_mean_nothing_are_passed_over(String name) {
        assertThat(directory.find(name).exact()).contains(SongMai.CULTURE);
        assertThat(directory.find(Normalizer.normalize(name, Normalizer.Form.NFD)).exact())
                .contains(SongMai.CULTURE);
    }

    @Test
    void an_office_abbreviation_is_the_word_that_it_stands_for() {
        assertThat(directory.find("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường").exact())
                .contains(SongMai.OFFICE);
        assertThat(directory.find("Uỷ ban nhân dân phƣờng Sông Mai").exact())
                .contains(SongMai.WARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng VHXH", "Phòng VH-XH", "phòng vh - xh", "Phòng VH&XH", "PVHXH"})
    void initials_are_guesses(String name) {
        var match = directory.find(name);

        assertThat(match.certainty()).isEqualTo(Certainty.GUESS);
        assertThat(match.units()).containsExactly(SongMai.CULTURE);
        assertThat(directory.find("VP HĐND-UBND phường").units()).containsExactly(SongMai.OFFICE);
        assertThat(directory.find("Phòng VHTT").units()).isEmpty();
        assertThat(directory.find("P").units()).isEmpty();
    }

    @Test
    void a_code_for_a_name_is_a_guess() {
        var unit =
                new UnitEntry(
                        "song-mai-qs",
                        SongMai.WARD.id(),
                        SongMai.WARD.id(),
                        "Ban Chỉ huy quân sự",
                        UnitKind.UNIT,
                        "QS-01",
                        List.of(),
                        null,
                        null);
        var coded = UnitDirectory.of(List.of(unit.below(SongMai.WARD.path())), DAY);

        assertThat(coded.find("qs 01").certainty()).isEqualTo(Certainty.GUESS);
        assertThat(coded.find("qs").certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void an_alias_is_as_good_as_the_name() {
        assertThat(directory.find("văn phòng phường").exact()).contains(SongMai.OFFICE);
    }

    @Test
    void a_group_is_known_with_and_without_its_plural_word() {
        assertThat(directory.find("Các phòng , đơn vị").exact()).contains(SongMai.ALL);
        assertThat(directory.find("Phòng, đơn vị").exact()).contains(SongMai.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Phong Van hoa - Xa hoi", "Phòng Văn hóa - ã hội", "Phong Van hoa - a hoi"})
    void a_name_without_marks_or_with_a_lost_letter_is_only_a_guess(String name) {
        var match = directory.find(name);

        assertThat(match.certainty()).isEqualTo(Certainty.GUESS);
        assertThat(match.units()).containsExactly(SongMai.CULTURE);
        assertThat(match.exact()).isEmpty();
    }

    @Test
    void a_number_is_never_guessed() {
        var first = SongMai.unit("song-mai-to-1", "Tổ dân phố số 1");
        var numbered = UnitDirectory.of(List.of(SongMai.WARD, first), DAY);

        assertThat(numbered.find("Tổ dân phố số 2").certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void a_name_that_two_units_bear_decides_nothing() {
        var other = SongMai.unit("song-mai-vhxh-2", "Phòng Văn hoá - Xã hội");
        var doubled = UnitDirectory.of(List.of(SongMai.CULTURE, other), DAY);

        assertThat(doubled.find("Phòng Văn hóa - Xã hội").certainty())
                .isEqualTo(Certainty.AMBIGUOUS);
        assertThat(directory.namesake(other)).contains(SongMai.CULTURE);
    }

    @Test
    void an_unknown_name_is_nobody() {
        assertThat(directory.find("Công an tỉnh").certainty()).isEqualTo(Certainty.NONE);
        assertThat(directory.find(" . ").certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void a_group_of_children_stands_for_the_units_below_its_parent() {
        assertThat(directory.standsFor(SongMai.ALL))
                .containsExactlyInAnyOrder(SongMai.OFFICE, SongMai.CULTURE, SongMai.ECONOMY);
        assertThat(directory.standsFor(SongMai.OFFICE)).containsExactly(SongMai.OFFICE);
    }
}
