package vn.tiendo.plan.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.web.PlanView.FindingView;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;

/** What a draft says of names that the authority's directory does not know for sure. */
class UnitFindingsTest {

    @Test
    void a_name_that_nobody_bears_is_a_finding_at_the_first_task_that_names_it() {
        var found = findings(SongMai.WARD, CULTURE, ECONOMY);

        assertThat(found).extracting(FindingView::code).containsOnly(FindingCode.UNIT_UNKNOWN);
        assertThat(found.get(0).message())
                .isEqualTo("Danh sách đơn vị không có \"Văn phòng phường\"");
        assertThat(found.get(0).place().row()).isEqualTo(1);
        assertThat(found.get(0).blocking()).isTrue();
    }

    @Test
    void a_guess_is_a_finding_that_offers_the_units_it_may_be() {
        var office = SongMai.unit("song-mai-vp", "Van phong phuong");

        var found = findings(SongMai.WARD, CULTURE, ECONOMY, SongMai.ALL, office);

        assertThat(found)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.code()).isEqualTo(FindingCode.UNIT_UNSURE);
                            assertThat(one.choices()).containsExactly("song-mai-vp");
                            assertThat(one.message()).endsWith("có thể là: Van phong phuong");
                        });
    }

    private static List<FindingView> findings(Unit... units) {
        var views =
                new PlanViews(
                        any -> UnitDirectory.of(List.of(units), LocalDate.parse("2026-01-06")));
        return views.of(Readings.draft(Readings.songMai()), Locale.ROOT).findings();
    }
}
