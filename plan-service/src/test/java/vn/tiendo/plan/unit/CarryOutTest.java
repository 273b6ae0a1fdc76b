package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.unit.Ended.JULY;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.OFFICE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Timer;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.plan.unit.Ending.How;

class CarryOutTest {

    private static final Ending ANNOUNCED =
            Ending.announced(How.MERGED, JULY, List.of(OFFICE.ref()), null);

    @Test
    void what_is_announced_is_carried_out_when_its_day_begins_in_vietnam() {
        var announced = CULTURE.ending(ANNOUNCED);

        assertThat(announced.timers())
                .containsExactly(new Timer("ending", Instant.parse("2026-06-30T17:00:00Z")));
        assertThat(CarryOut.due(announced, JULY.minusDays(1), ref -> ref).events()).isEmpty();

        var done = CarryOut.due(announced, JULY, ref -> ref);
        assertThat(done.state().ended()).isTrue();
        assertThat(done.state().timers()).isEmpty();
        assertThat(done.events()).containsExactly(new UnitMerged(done.state()));
    }

    @Test
    void who_carries_on_is_told_of_by_the_name_of_the_day() {
        var renamed = new UnitRef(OFFICE.id(), "Văn phòng", OFFICE.path());

        var done = CarryOut.due(CULTURE.ending(ANNOUNCED), JULY, ref -> renamed);

        assertThat(done.state().ending().into()).containsExactly(renamed);
    }

    @Test
    void a_new_name_leaves_the_old_one_as_an_alias() {
        var coming = OFFICE.coming(new ComingName("Văn phòng phường", JULY, null));

        var done = CarryOut.due(coming, JULY.plusDays(3), ref -> ref);

        assertThat(done.state().name()).isEqualTo("Văn phòng phường");
        assertThat(done.state().aliases()).containsExactly(OFFICE.name());
        assertThat(done.state().comingName()).isNull();
        assertThat(done.state().namedOn()).as("however late it is carried out").isEqualTo(JULY);
        assertThat(done.events()).containsExactly(new UnitChanged(done.state()));
    }

    @Test
    void an_outage_folds_a_new_name_and_an_end_into_one_write_in_their_order() {
        var both =
                CULTURE.ending(ANNOUNCED)
                        .coming(new ComingName("Phòng Văn hóa", JULY.minusDays(9), null));

        var done = CarryOut.due(both, JULY.plusDays(3), ref -> ref);

        assertThat(done.events())
                .extracting(event -> event.type())
                .containsExactly(UnitChanged.TYPE, UnitMerged.TYPE);
        assertThat(done.state().timers()).isEmpty();
    }

    @Test
    void a_unit_that_was_stored_before_there_were_ends_stands_always() {
        var document = Json.toDocument(CULTURE);
        assertThat(document)
                .doesNotContainKeys("opened", "ending", "comingName", "namedOn", "founding");

        var read = Json.fromDocument(document, Unit.class);
        assertThat(read).isEqualTo(CULTURE);
        assertThat(read.stands(JULY)).isTrue();
        assertThat(Json.fromDocument(Json.toDocument(Ended.SPLIT), Unit.class))
                .isEqualTo(Ended.SPLIT);
    }
}
