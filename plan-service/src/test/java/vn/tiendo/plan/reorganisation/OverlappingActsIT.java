package vn.tiendo.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.reorganisation.Reorganisation.Into;
import vn.tiendo.plan.running.OwnService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.unit.UnitEntry;
import vn.tiendo.plan.unit.UnitKind;

/** Two acts, or an act and a form, that touch the same units. */
class OverlappingActsIT extends ReorganisationScene {

    private static final OwnService SERVICE = new OwnService();
    private static int wards;

    OverlappingActsIT() {
        super(SERVICE, "song-mai-acts-" + ++wards);
    }

    @BeforeAll
    static void start() {
        SERVICE.start();
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void a_key_is_one_wishs_also_where_another_names_other_units() {
        var keyed = manager().with("Idempotency-Key", "close-1");
        var wish = Map.of("kind", "CLOSE", "on", "2026-01-01", "units", List.of(culture));
        keyed.post("/api/reorganisations", wish).expect(200);

        var other = Map.of("kind", "CLOSE", "on", "2026-01-01", "units", List.of(office));
        keyed.post("/api/reorganisations", other).expectProblem(422, "key-reused");
        assertThat(ended(office)).isFalse();
        keyed.post("/api/reorganisations", wish).expect(200);

        var taken = manager().with("Idempotency-Key", "back-1");
        reorganise(
                        Map.of(
                                "kind",
                                "CLOSE",
                                "on",
                                SERVICE.today().plusDays(9).toString(),
                                "units",
                                List.of(office)))
                .expect(200);
        var back = "/api/reorganisations/withdrawal";
        taken.post(back, Map.of("kind", "CLOSE", "units", List.of(culture)))
                .expectProblem(409, "unit-ended");
        taken.post(back, Map.of("kind", "CLOSE", "units", List.of(office))).expect(200);
        taken.post(back, Map.of("kind", "CLOSE", "units", List.of(culture)))
                .expectProblem(422, "key-reused");
    }

    /** What another act has opened, of which the units that go there are yet to be written. */
    @Test
    void taking_back_one_act_leaves_alone_what_another_is_just_opening() {
        var day = SERVICE.today().plusDays(10);
        reorganise(merge(day)).expect(200);
        var heir = new Into(ward.id() + "-moi", entry(ward.id() + "-moi", "Văn phòng mới"));
        var wish = new Reorganisation(Kind.MERGE, List.of(office), null, List.of(heir), day, null);
        var command = Command.keyed("binh", "POST /api/reorganisations", "k-2", "the body");
        assertThatThrownBy(() -> useCase(CutOff.after(1, units())).carryOut(wish, command))
                .isInstanceOf(CutOff.Died.class);
        assertThat(unit(heir.id()).json().has("ending")).isFalse();

        takeBack(culture).expect(200);

        assertThat(unit(heir.id()).json().has("ending")).as("the other act's").isFalse();
        useCase(units()).carryOut(wish, command);
        assertThat(unit(office).at("/ending/into/0/id")).isEqualTo(heir.id());
    }

    @Test
    void of_two_units_in_whose_place_one_opens_none_is_taken_back_where_the_other_can_not_be() {
        var day = SERVICE.today().plusDays(10);
        var opened = ward.id() + "-moi";
        var wish = merge(day);
        wish.put("into", List.of(Map.of("id", opened, "name", "Văn phòng phường mới")));
        reorganise(wish).expect(200);
        var both = Map.of("kind", "MERGE", "units", List.of(culture, office));

        manager()
                .post("/api/reorganisations/withdrawal", both)
                .expectProblem(409, "nothing-announced");

        assertThat(unit(culture).at("/ending/on")).isEqualTo(day.toString());
        assertThat(unit(opened).json().has("ending")).isFalse();
    }

    @Test
    void a_form_that_was_opened_before_the_day_of_a_new_name_does_not_undo_it() {
        var day = SERVICE.today().plusDays(10);
        var wish = new HashMap<String, Object>(rename("Văn phòng UBND phường"));
        wish.put("on", day.toString());
        reorganise(wish).expect(200);
        var path = "/api/units/" + office;
        var seen = manager().get(path).expect(200).etag();
        SERVICE.moveTo(day);
        assertThat(types(office, 3)).hasSize(3);
        assertThat(unit(office).at("/namedOn")).isEqualTo(day.toString());

        var form = ward.office();
        manager().with("If-Match", seen).put(path, form).expectProblem(409, "unit-renamed");

        assertThat(unit(office).at("/name")).isEqualTo("Văn phòng UBND phường");
        form.put("name", "Văn phòng UBND phường");
        manager().put(path, form).expect(200);
        assertThat(unit(office).at("/namedOn")).isEqualTo(day.toString());
    }

    private UnitEntry entry(String id, String name) {
        return new UnitEntry(
                id, ward.id(), ward.id(), name, UnitKind.UNIT, null, List.of(), null, null);
    }

    private boolean ended(String id) {
        return unit(id).json().at("/ending/inForce").asBoolean();
    }

    private static List<String> types(String unit, int atLeast) {
        return SERVICE.told("tiendo.units", unit, atLeast).stream().map(Topic.Told::type).toList();
    }
}
