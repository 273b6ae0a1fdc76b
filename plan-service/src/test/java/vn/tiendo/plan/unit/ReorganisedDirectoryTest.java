package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.unit.Ended.JULY;
import static vn.tiendo.plan.unit.SongMai.ALL;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;
import static vn.tiendo.plan.unit.SongMai.OFFICE;
import static vn.tiendo.plan.unit.SongMai.WARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.unit.Ending.How;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/** Names and groups while units come and go. */
class ReorganisedDirectoryTest {

    private static final LocalDate JUNE = JULY.minusDays(1);

    private final UnitDirectory july =
            UnitDirectory.of(List.of(WARD, OFFICE, Ended.MERGED, ECONOMY, ALL), JULY);

    @Test
    void a_name_means_a_unit_until_the_day_before_it_ends_and_then_who_carries_on_is_asked_for() {
        assertThat(july.on(JUNE).find("Phòng Văn hóa - Xã hội").exact()).contains(Ended.MERGED);

        var match = july.find("Phòng Văn hóa - Xã hội");
        assertThat(match.certainty()).isEqualTo(Certainty.ENDED);
        assertThat(match.exact()).isEmpty();
        assertThat(match.ended()).isEqualTo(Ended.MERGED);
        assertThat(match.units()).containsExactly(OFFICE);
        assertThat(july.match(Ended.MERGED).exact()).as("by its id, too").isEmpty();
    }

    @Test
    void who_carries_on_is_found_through_all_that_became_of_a_unit() {
        var office = ended(OFFICE, How.SPLIT, "2026-09-01", ECONOMY, WARD);
        var directory = UnitDirectory.of(List.of(WARD, office, Ended.MERGED, ECONOMY), JULY);

        assertThat(directory.carryingOn(Ended.MERGED)).containsExactly(office);
        assertThat(directory.on(LocalDate.parse("2026-09-01")).carryingOn(Ended.MERGED))
                .containsExactly(ECONOMY, WARD);
    }

    @Test
    void what_is_recorded_later_from_an_earlier_day_leaves_what_was_meant() {
        var published = Instant.parse("2026-07-10T03:00:00Z");
        var recorded = Instant.parse("2026-07-20T03:00:00Z");
        var heir =
                SongMai.unit("song-mai-vhxh-moi", CULTURE.name())
                        .opening(JULY)
                        .founded(new Founding(List.of(CULTURE.id()), recorded));
        var merged =
                CULTURE.ending(
                        Ending.announced(How.MERGED, JULY, List.of(heir.ref()), null)
                                .told(recorded));
        var today = UnitDirectory.of(List.of(WARD, OFFICE, merged, heir, ALL), JULY.plusDays(30));

        assertThat(today.find(CULTURE.name()).exact()).contains(heir);
        var then = today.asKnownAt(published);
        assertThat(then.find(CULTURE.name()).exact()).contains(merged);
        assertThat(then.standsFor(ALL)).containsExactlyInAnyOrder(OFFICE, merged);
        assertThat(today.asKnownAt(recorded.plusSeconds(1)).find(CULTURE.name()).exact())
                .contains(heir);
    }

    @Test
    void a_circle_that_two_made_at_once_has_an_end() {
        var office = ended(OFFICE, How.MERGED, "2026-07-01", CULTURE);
        var directory = UnitDirectory.of(List.of(WARD, office, Ended.MERGED), JULY);

        assertThat(directory.carryingOn(office)).isEmpty();
    }

    @Test
    void a_name_passes_to_the_unit_that_takes_it_over() {
        var heir = SongMai.unit("song-mai-vhxh-moi", CULTURE.name()).opening(JULY);
        var directory = UnitDirectory.of(List.of(WARD, OFFICE, Ended.MERGED, heir), JULY);

        assertThat(directory.find(CULTURE.name()).exact()).contains(heir);
        assertThat(directory.on(JUNE).find(CULTURE.name()).exact()).contains(Ended.MERGED);
        assertThat(directory.namesake(heir)).isEmpty();
        var announced = CULTURE.ending(Ending.announced(How.CLOSED, JULY, List.of(), null));
        assertThat(UnitDirectory.of(List.of(WARD, announced), JUNE).namesake(heir)).isEmpty();
        assertThat(UnitDirectory.of(List.of(WARD, announced), JUNE).namesake(heir.opening(JUNE)))
                .as("both would stand on the last of June")
                .isPresent();
        assertThat(directory.namesake(SongMai.unit("x", OFFICE.name()))).contains(OFFICE);
    }

    @Test
    void a_unit_whose_opening_was_taken_back_is_nobody() {
        var never =
                SongMai.unit("song-mai-moi", "Phòng Mới")
                        .opening(JULY)
                        .ending(Ending.announced(How.CLOSED, JULY, List.of(), null));
        var directory = UnitDirectory.of(List.of(WARD, never), JUNE);

        assertThat(directory.find("Phòng Mới").exact()).isEmpty();
        assertThat(directory.on(JULY).find("Phòng Mới").exact()).isEmpty();
        assertThat(directory.namesake(SongMai.unit("x", "Phòng Mới"))).isEmpty();
        assertThat(directory.match(SongMai.unit("y", "Y").opening(JULY)).exact())
                .as("one that opens may be planned for")
                .isPresent();
    }

    @Test
    void a_coming_name_is_known_before_its_day_and_taken() {
        var office = OFFICE.coming(new ComingName("Văn phòng phường Sông Mai", JULY, null));
        var directory = UnitDirectory.of(List.of(WARD, office), JUNE);

        assertThat(directory.find("Văn phòng phường Sông Mai").exact()).contains(office);
        assertThat(directory.namesake(SongMai.unit("x", "Văn phòng phường Sông Mai")))
                .contains(office);
        assertThat(office.ref(JUNE).name()).isEqualTo(OFFICE.name());
        assertThat(office.ref(JULY).name()).isEqualTo("Văn phòng phường Sông Mai");
    }

    @Test
    void a_group_of_children_has_the_members_that_stand_on_the_day() {
        var opened = SongMai.unit("song-mai-hcc", "Trung tâm hành chính công").opening(JULY);
        var directory =
                UnitDirectory.of(List.of(WARD, OFFICE, Ended.MERGED, ECONOMY, opened, ALL), JULY);

        assertThat(directory.on(JUNE).standsFor(ALL))
                .containsExactlyInAnyOrder(OFFICE, Ended.MERGED, ECONOMY);
        assertThat(directory.standsFor(ALL)).containsExactlyInAnyOrder(OFFICE, opened, ECONOMY);
    }

    @Test
    void who_carries_on_stands_in_a_listed_members_place_once() {
        var listed =
                SongMai.group(
                        "song-mai-vpvh",
                        new Members(Members.Of.LISTED, List.of(OFFICE.id(), CULTURE.id())));

        assertThat(july.on(JUNE).standsFor(listed)).containsExactly(OFFICE, Ended.MERGED);
        assertThat(july.standsFor(listed)).containsExactly(OFFICE);
    }

    private static Unit ended(Unit unit, How how, String on, Unit... into) {
        var refs = List.of(into).stream().map(Unit::ref).toList();
        return unit.ending(new Ending(how, LocalDate.parse(on), refs, null, true));
    }
}
