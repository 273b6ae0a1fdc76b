package vn.tiendo.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.unit.Ended.JULY;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;
import static vn.tiendo.plan.unit.SongMai.OFFICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.reorganisation.Reorganisation.Into;
import vn.tiendo.plan.unit.ComingName;
import vn.tiendo.plan.unit.Ended;
import vn.tiendo.plan.unit.Ending;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitEntry;
import vn.tiendo.plan.unit.UnitKind;

class RulesTest {

    private final List<Unit> units =
            new ArrayList<>(List.of(SongMai.WARD, OFFICE, CULTURE, ECONOMY, SongMai.ALL));

    @Test
    void a_unit_may_go_into_another_one() {
        assertThatCode(() -> require(merge(CULTURE, OFFICE))).doesNotThrowAnyException();
    }

    @Test
    void each_kind_names_as_many_units_as_it_needs() {
        refused(wish(Kind.MERGE, List.of(CULTURE), List.of()), "reorganisation-misshapen");
        refused(wish(Kind.SPLIT, List.of(CULTURE), List.of(OFFICE)), "reorganisation-misshapen");
        refused(
                wish(Kind.CLOSE, List.of(CULTURE), List.of(OFFICE, ECONOMY)),
                "reorganisation-misshapen");
        refused(wish(Kind.CLOSE, List.of(CULTURE, CULTURE), List.of()), "reorganisation-misshapen");
        refused(rename(CULTURE, null), "reorganisation-misshapen");
    }

    @Test
    void its_day_lies_in_a_year_of_plans() {
        var day = LocalDate.of(999_999_999, 12, 31);
        refused(
                new Reorganisation(Kind.CLOSE, List.of(CULTURE.id()), null, List.of(), day, null),
                "reorganisation-day");
    }

    @Test
    void nothing_goes_into_itself() {
        assertThatThrownBy(() -> require(merge(CULTURE, CULTURE)))
                .as("by its name, as the form has it")
                .hasMessageContaining(CULTURE.name());
        refused(wish(Kind.MERGE, List.of(CULTURE, OFFICE), List.of(OFFICE)), "unit-into-itself");
    }

    @Test
    void groups_and_the_authority_are_neither_ended_nor_do_they_carry_on() {
        refused(merge(SongMai.ALL, OFFICE), "not-reorganised");
        refused(merge(SongMai.WARD, OFFICE), "not-reorganised");
        refused(merge(OFFICE, SongMai.WARD), "not-reorganised");
        refused(rename(SongMai.WARD, "UBND phường Sông Mới"), "not-reorganised");
        var group = new Into("nhom", entry("nhom", "Các tổ", UnitKind.GROUP, "song-mai"));
        refused(
                new Reorganisation(
                        Kind.MERGE, List.of(CULTURE.id()), null, List.of(group), JULY, null),
                "not-reorganised");
    }

    @Test
    void what_has_ended_does_not_end_again_nor_carry_on() {
        put(Ended.MERGED);

        refused(wish(Kind.CLOSE, List.of(CULTURE), List.of()), "unit-ended");
        refused(merge(ECONOMY, CULTURE), "unit-ended");
        refused(rename(CULTURE, "Phòng Văn hóa"), "unit-ended");
    }

    @Test
    void what_is_announced_is_taken_back_before_something_else_is_announced() {
        put(announced(CULTURE, JULY.plusDays(30), OFFICE));
        refused(wish(Kind.CLOSE, List.of(CULTURE), List.of()), "change-announced");

        put(OFFICE.coming(new ComingName("Văn phòng", JULY.plusDays(2), null)));
        refused(rename(OFFICE, "Văn phòng khác"), "change-announced");
        refused(wish(Kind.CLOSE, List.of(OFFICE), List.of()), "change-announced");
    }

    @Test
    void the_same_wish_is_done_and_needs_nothing() {
        put(Ended.MERGED);
        var again =
                new Reorganisation(
                        Kind.MERGE,
                        List.of(CULTURE.id()),
                        null,
                        List.of(new Into(OFFICE.id(), null)),
                        JULY,
                        Ended.MERGED.ending().act());

        assertThatCode(() -> require(again)).doesNotThrowAnyException();
        assertThat(new Rules(again, directory()).allDone()).isTrue();
    }

    @Test
    void a_unit_does_not_end_before_it_opens_and_nobody_carries_on_before() {
        put(OFFICE.opening(JULY.plusDays(1)));

        refused(wish(Kind.CLOSE, List.of(OFFICE), List.of()), "unit-not-open");
        refused(merge(CULTURE, OFFICE), "unit-not-open");
    }

    @Test
    void nobody_is_left_below_a_unit_that_ends() {
        var team = below(OFFICE);
        put(team);

        refused(merge(OFFICE, CULTURE), "units-below");
        assertThatCode(() -> require(wish(Kind.MERGE, List.of(OFFICE, team), List.of(CULTURE))))
                .doesNotThrowAnyException();

        var opened = entry("moi", "Tổ mới", UnitKind.UNIT, OFFICE.id());
        refused(
                new Reorganisation(
                        Kind.MERGE,
                        List.of(OFFICE.id(), team.id()),
                        null,
                        List.of(new Into("moi", opened)),
                        JULY,
                        null),
                "unit-ended");
    }

    @Test
    void whoever_carries_on_does_not_lead_back() {
        put(announced(OFFICE, JULY.plusDays(30), ECONOMY));
        put(announced(ECONOMY, JULY.plusDays(60), CULTURE));

        refused(merge(CULTURE, OFFICE), "reorganisation-circle");
    }

    @Test
    void two_units_do_not_go_into_each_other_on_one_day() {
        put(announced(OFFICE, JULY, CULTURE));

        refused(merge(CULTURE, OFFICE), "unit-ended");
    }

    @Test
    void a_new_name_is_nobody_elses() {
        refused(rename(CULTURE, "VĂN PHÒNG  PHƯỜNG"), "unit-name-taken");
        assertThatCode(() -> require(rename(OFFICE, "Văn phòng phường")))
                .as("its own alias")
                .doesNotThrowAnyException();
    }

    @Test
    void a_new_unit_is_of_the_same_authority() {
        var elsewhere =
                new UnitEntry(
                        "x",
                        "lang-cao",
                        "lang-cao",
                        "Phòng X",
                        UnitKind.UNIT,
                        null,
                        List.of(),
                        null,
                        null);
        refused(
                new Reorganisation(
                        Kind.MERGE,
                        List.of(CULTURE.id()),
                        null,
                        List.of(new Into("x", elsewhere)),
                        JULY,
                        null),
                "unit-elsewhere");
    }

    private void refused(Reorganisation wish, String code) {
        assertThatThrownBy(() -> require(wish)).hasMessageStartingWith(code);
    }

    private void require(Reorganisation wish) {
        wish.requireShape();
        new Rules(wish, directory()).requireAll();
    }

    private UnitDirectory directory() {
        return UnitDirectory.of(units, JULY);
    }

    private void put(Unit unit) {
        units.removeIf(other -> other.id().equals(unit.id()));
        units.add(unit);
    }

    private static Unit announced(Unit unit, LocalDate on, Unit into) {
        return unit.ending(Ending.announced(Ending.How.MERGED, on, List.of(into.ref()), null));
    }

    private static Unit below(Unit parent) {
        return new Unit(
                "song-mai-to",
                "song-mai",
                parent.id(),
                "Tổ một cửa",
                UnitKind.UNIT,
                null,
                List.of(),
                Stream.concat(parent.path().stream(), Stream.of("song-mai-to")).toList(),
                null,
                null);
    }

    private static UnitEntry entry(String id, String name, UnitKind kind, String parent) {
        return new UnitEntry(id, "song-mai", parent, name, kind, null, List.of(), null, null);
    }

    private static Reorganisation merge(Unit unit, Unit into) {
        return wish(Kind.MERGE, List.of(unit), List.of(into));
    }

    private static Reorganisation rename(Unit unit, String name) {
        return new Reorganisation(Kind.RENAME, List.of(unit.id()), name, List.of(), JULY, null);
    }

    private static Reorganisation wish(Kind kind, List<Unit> units, List<Unit> into) {
        return new Reorganisation(
                kind,
                units.stream().map(Unit::id).toList(),
                null,
                into.stream().map(unit -> new Into(unit.id(), null)).toList(),
                JULY,
                null);
    }
}
