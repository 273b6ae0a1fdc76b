package vn.tiendo.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Command;
import vn.tiendo.plan.reorganisation.Reorganisation.Into;
import vn.tiendo.plan.running.Callers;
import vn.tiendo.plan.running.OwnService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;
import vn.tiendo.plan.unit.UnitChanged;
import vn.tiendo.plan.unit.UnitClosed;
import vn.tiendo.plan.unit.UnitMerged;
import vn.tiendo.plan.unit.UnitRegistered;

class ReorganisationIT extends ReorganisationScene {

    private static final OwnService SERVICE = new OwnService();
    private static int wards;

    ReorganisationIT() {
        super(SERVICE, "song-mai-" + ++wards);
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
    void a_merger_that_is_announced_happens_when_its_day_begins_though_the_service_was_down() {
        var day = SERVICE.today().plusDays(10);
        reorganise(merge(day)).expect(200);

        assertThat(unit(culture).at("/ending/on")).isEqualTo(day.toString());
        assertThat(unit(culture).json().at("/ending/inForce").asBoolean()).isFalse();
        assertThat(types(culture, 2)).containsExactly(UnitRegistered.TYPE, UnitChanged.TYPE);

        SERVICE.moveTo(day.minusDays(1));
        SERVICE.stop();
        SERVICE.start();
        assertThat(types(culture, 2)).as("not a day early").hasSize(2);
        SERVICE.stop();
        SERVICE.moveTo(day.plusDays(3));
        SERVICE.start();

        var told = SERVICE.told("tiendo.units", culture, 3);
        assertThat(told).hasSize(3);
        assertThat(told.get(2).type()).isEqualTo(UnitMerged.TYPE);
        assertThat(told.get(2).body().at("/unit/ending/into/0/id").asString()).isEqualTo(office);
        assertThat(told.get(2).body().at("/unit/ending/act/number").asString())
                .isEqualTo("45/QĐ-UBND");
        assertThat(unit(culture).json().at("/ending/inForce").asBoolean()).isTrue();
    }

    @Test
    void what_is_announced_is_taken_back_before_its_day_and_so_is_the_unit_that_was_to_open() {
        var day = SERVICE.today().plusDays(10);
        var opened = ward.id() + "-moi";
        var wish = merge(day);
        wish.put("units", List.of(culture, office));
        wish.put("into", List.of(Map.of("id", opened, "name", "Văn phòng phường")));
        reorganise(wish).expect(200);
        assertThat(unit(opened).at("/opened")).isEqualTo(day.toString());

        takeBack(culture).expect(200);
        assertThat(unit(opened).json().has("ending")).as("the office still goes there").isFalse();
        takeBack(office).expect(200);
        assertThat(unit(culture).json().has("ending")).isFalse();
        assertThat(unit(opened).at("/ending/on")).isEqualTo(day.toString());
        takeBack(office).expectProblem(409, "nothing-announced");

        var later = merge(day.plusDays(1));
        later.put("units", List.of(culture, office));
        later.put("into", wish.get("into"));
        reorganise(later).expect(200);
        assertThat(unit(opened).at("/opened")).isEqualTo(day.plusDays(1).toString());
        assertThat(unit(opened).json().has("ending")).isFalse();

        SERVICE.moveTo(day);
        assertThat(types(office, 4)).endsWith(UnitChanged.TYPE);
        SERVICE.moveTo(day.plusDays(1));
        assertThat(types(office, 5)).endsWith(UnitMerged.TYPE);
        takeBack(office).expectProblem(409, "unit-ended");
    }

    @Test
    void what_a_crash_cut_off_between_two_units_is_finished_by_the_retry() {
        var today = SERVICE.today();
        var heir = new Into(ward.id() + "-moi", null);
        SERVICE.as(Callers.ADMIN).post("/api/units", heir(heir.id())).expect(201);
        var wish =
                new Reorganisation(
                        Kind.MERGE, List.of(office, culture), null, List.of(heir), today, null);
        var command = Command.keyed("binh", "POST /api/reorganisations", "k-1", "the body");

        // the key is kept first, by the authority
        var cut = CutOff.after(2, units());
        assertThatThrownBy(() -> useCase(cut).carryOut(wish, command))
                .isInstanceOf(CutOff.Died.class);
        assertThat(Stream.of(office, culture).filter(this::ended)).hasSize(1);

        useCase(units()).carryOut(wish, command);
        useCase(units()).carryOut(wish, command);
        for (var unit : List.of(office, culture)) {
            assertThat(ended(unit)).isTrue();
            assertThat(types(unit, 2)).containsExactly(UnitRegistered.TYPE, UnitMerged.TYPE);
        }
    }

    @Test
    void two_mergers_of_one_unit_at_once_give_one() {
        var other = ward.id() + "-kt";
        SERVICE.as(Callers.ADMIN).post("/api/units", heir(other)).expect(201);
        var elsewhere = merge(SERVICE.today());
        elsewhere.put("into", List.of(Map.of("id", other)));

        var threads = Executors.newFixedThreadPool(2);
        try {
            var both =
                    Stream.of(merge(SERVICE.today()), elsewhere)
                            .map(
                                    wish ->
                                            CompletableFuture.supplyAsync(
                                                    () -> reorganise(wish).status(), threads))
                            .toList();
            assertThat(both.stream().map(CompletableFuture::join))
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(types(culture, 2)).containsExactly(UnitRegistered.TYPE, UnitMerged.TYPE);
    }

    @Test
    void a_retry_is_answered_as_the_first_time_and_another_wish_under_its_key_is_refused() {
        var keyed = manager().with("Idempotency-Key", "rename-1");
        var wish = rename("Văn phòng UBND phường");

        var first = keyed.post("/api/reorganisations", wish).expect(200);
        assertThat(keyed.post("/api/reorganisations", wish).expect(200).text())
                .isEqualTo(first.text());
        keyed.post("/api/reorganisations", rename("Văn phòng khác"))
                .expectProblem(422, "key-reused");

        assertThat(unit(office).at("/name")).isEqualTo("Văn phòng UBND phường");
        assertThat(unit(office).json().at("/aliases").toString())
                .contains("Văn phòng HĐND và UBND phường");
        assertThat(types(office, 2)).containsExactly(UnitRegistered.TYPE, UnitChanged.TYPE);
    }

    @Test
    void a_unit_is_split_into_new_ones_of_which_none_opens_where_one_cannot() {
        var wish = merge(SERVICE.today());
        wish.put("kind", "SPLIT");
        var first = Map.of("id", ward.id() + "-vh", "name", "Phòng Văn hóa");
        wish.put(
                "into",
                List.of(first, Map.of("id", ward.id() + "-xh", "name", "Văn phòng phường")));
        reorganise(wish).expectProblem(409, "unit-name-taken");
        manager().get("/api/units/" + ward.id() + "-vh").expectProblem(404, "not-there");

        wish.put("into", List.of(first, Map.of("id", ward.id() + "-xh", "name", "Phòng Xã hội")));
        reorganise(wish).expect(200);
        assertThat(types(culture, 2)).endsWith(UnitClosed.TYPE);
        assertThat(unit(culture).at("/ending/into/1/name")).isEqualTo("Phòng Xã hội");
        assertThat(unit(ward.id() + "-xh").at("/parent")).isEqualTo(ward.id());
    }

    @Test
    void what_cannot_be_is_refused_in_the_callers_language_and_nothing_is_written() {
        var dateless = merge(SERVICE.today());
        dateless.remove("on");
        assertThat(reorganise(dateless).expect(400).at("/errors/0/field")).isEqualTo("on");
        var unknown = merge(SERVICE.today());
        unknown.put("into", List.of(Map.of("id", "nobody")));
        reorganise(unknown).expectProblem(422, "unknown-unit");
        var elsewhere = new Ward(ward.id() + "-other");
        elsewhere.register(SERVICE.as(Callers.ADMIN));
        unknown.put("into", List.of(Map.of("id", elsewhere.id() + "-vp")));
        reorganise(unknown).expectProblem(422, "unit-elsewhere");

        reorganise(merge(SERVICE.today())).expect(200);
        var again = merge(SERVICE.today().minusDays(1));
        assertThat(reorganise(again).expectProblem(409, "unit-ended").at("/detail"))
                .startsWith("Phòng Văn hóa - Xã hội không còn hoạt động kể từ ");
        var english = manager().with("Accept-Language", "en");
        assertThat(english.post("/api/reorganisations", again).at("/detail"))
                .startsWith("Phòng Văn hóa - Xã hội stands no more from ");
        SERVICE.as(Callers.ADMIN)
                .put("/api/units/" + culture, ward.culture())
                .expectProblem(409, "unit-ended");
    }

    private Map<String, Object> heir(String id) {
        var heir = ward.culture();
        heir.put("id", id);
        heir.put("name", "Phòng Kinh tế");
        return heir;
    }

    private boolean ended(String id) {
        return unit(id).json().at("/ending/inForce").asBoolean();
    }

    private static List<String> types(String unit, int atLeast) {
        return SERVICE.told("tiendo.units", unit, atLeast).stream().map(Topic.Told::type).toList();
    }
}
