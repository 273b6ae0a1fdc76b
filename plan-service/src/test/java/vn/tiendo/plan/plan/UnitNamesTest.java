package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;
import static vn.tiendo.plan.unit.SongMai.OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.plan.Frame.Abbreviation;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitMatch;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/** Whom the names of a plan mean. */
class UnitNamesTest {

    @Test
    void an_abbreviation_means_what_the_plan_says_it_means() {
        assertThat(match("VP", "VP", "Văn phòng HĐND và UBND phường").exact()).contains(OFFICE);
        assertThat(match("Phòng VHXH", "VHXH", "Văn hóa - Xã hội").exact()).contains(CULTURE);
    }

    @Test
    void an_abbreviation_within_a_word_is_none() {
        assertThat(match("VPX", "VP", "Văn phòng phường").certainty()).isEqualTo(Certainty.NONE);
    }

    @Test
    void a_guess_through_an_abbreviation_stays_a_guess() {
        assertThat(match("VP", "VP", "Van phong phuong").certainty()).isEqualTo(Certainty.GUESS);
    }

    @Test
    void a_short_name_that_the_plan_gives_to_another_unit_is_asked_about() {
        var other = SongMai.unit(ECONOMY.id(), ECONOMY.name(), "VP");

        var match = match(other, "VP", "VP", "Văn phòng phường");

        assertThat(match.certainty()).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(match.units()).containsExactly(OFFICE, other);
    }

    private static UnitMatch match(String name, String letters, String meaning) {
        return match(ECONOMY, name, letters, meaning);
    }

    private static UnitMatch match(Unit economy, String name, String letters, String meaning) {
        var task =
                Readings.task(
                        "1", "Rà soát", List.of(name), List.of(), Readings.yields("Báo cáo", null));
        var plan = draft(Readings.of(List.of(new PlanReading.Area("I", "Một", List.of(task)))));
        var frame = plan.frame();
        var explained =
                new Frame(
                        frame.numberSuffix(),
                        frame.preamble(),
                        frame.legalBases(),
                        List.of(new Abbreviation(letters, meaning)),
                        frame.duties(),
                        frame.reporting(),
                        frame.closing(),
                        frame.recipients(),
                        frame.signedAs(),
                        frame.signatory());
        var directory =
                UnitDirectory.of(
                        List.of(SongMai.WARD, OFFICE, CULTURE, economy),
                        LocalDate.parse("2026-01-06"));
        return UnitNames.of(plan.with(explained), directory).all().get(0).match();
    }
}
