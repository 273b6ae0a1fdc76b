package vn.tiendo.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class UnitsIT extends RunningService {

    private static int wards;

    private final Ward ward = new Ward("song-mai-units-" + ++wards);

    @BeforeEach
    void registerTheWard() {
        ward.register(admin());
    }

    @Test
    void a_registered_unit_is_told_of_with_its_path() {
        try (var topic = new Topic("tiendo.units")) {
            var told = topic.about(ward.id() + "-vp", 1).get(0);

            assertThat(told.type()).isEqualTo(UnitRegistered.TYPE);
            assertThat(told.body().at("/unit/path/1").asString()).isEqualTo(ward.id() + "-vp");
            assertThat(told.body().at("/unit/aliases/0").asString()).isEqualTo("Văn phòng phường");
        }
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        admin().post("/api/units", ward.office()).expect(201);
        admin().put("/api/units/" + ward.id() + "-vp", ward.office()).expect(200);
        admin().put("/api/units/" + ward.id() + "-vp", renamed()).expect(200);

        try (var topic = new Topic("tiendo.units")) {
            assertThat(topic.about(ward.id() + "-vp", 2))
                    .extracting(Topic.Told::type)
                    .containsExactly(UnitRegistered.TYPE, UnitChanged.TYPE);
        }
    }

    @Test
    void another_content_under_a_known_id_is_refused() {
        admin().post("/api/units", renamed()).expectProblem(409, "unit-id-taken");
    }

    @Test
    void a_parent_must_be_there_and_of_the_same_authority() {
        var orphan = ward.office();
        orphan.put("id", ward.id() + "-x");
        orphan.put("name", "Trung tâm");
        orphan.put("aliases", List.of());
        orphan.put("parent", "nobody");
        admin().post("/api/units", orphan).expectProblem(422, "unknown-unit");

        var other = new Ward(ward.id() + "-other");
        admin().post("/api/units", other.authority()).expect(201);
        orphan.put("parent", other.id());
        admin().post("/api/units", orphan).expectProblem(422, "parent-elsewhere");

        admin().get("/api/units/" + ward.id() + "-x").expectProblem(404, "not-there");
    }

    @Test
    void an_authority_reports_to_an_interior_department_alone() {
        var interior = new Ward(ward.id() + "-noi-vu").authority();
        interior.put("kind", "INTERIOR");
        interior.put("name", "Sở Nội vụ tỉnh Đông Hà");
        admin().post("/api/units", interior).expect(201);
        var authority = ward.authority();
        var path = "/api/units/" + ward.id();

        authority.put("reportsTo", "nobody");
        admin().put(path, authority).expectProblem(422, "unknown-unit");
        authority.put("reportsTo", ward.id() + "-vp");
        admin().put(path, authority).expectProblem(422, "no-interior");
        authority.put("reportsTo", ward.id() + "-noi-vu");
        assertThat(admin().put(path, authority).expect(200).at("/reportsTo"))
                .isEqualTo(ward.id() + "-noi-vu");
    }

    @Test
    void a_name_is_one_units() {
        var twin = ward.culture();
        twin.put("id", ward.id() + "-twin");
        twin.put("name", "PHÒNG VĂN HOÁ – XÃ HỘI");

        admin().post("/api/units", twin).expectProblem(409, "unit-name-taken");
    }

    @Test
    void a_unit_stays_where_it_is() {
        var moved = ward.office();
        moved.put("parent", ward.id() + "-vhxh");

        admin().put("/api/units/" + ward.id() + "-vp", moved).expectProblem(409, "unit-moved");
    }

    @Test
    void a_stale_revision_is_refused_and_nothing_is_written() {
        var path = "/api/units/" + ward.id() + "-vp";
        var seen = admin().get(path).expect(200).etag();
        admin().with("If-Match", seen).put(path, renamed()).expect(200);

        admin().with("If-Match", seen)
                .put(path, ward.office())
                .expectProblem(412, "stale-revision");
        assertThat(admin().get(path).at("/name")).isEqualTo("Văn phòng UBND phường");
    }

    @Test
    void a_manager_sees_the_units_of_the_own_authority_page_by_page() {
        var manager = as(in(ward.id(), Role.PLAN_MANAGER));

        var first = manager.get("/api/units?limit=3").expect(200).json();
        assertThat(first.get("items").size()).isEqualTo(3);
        var second = manager.get("/api/units?limit=3&after=" + first.get("next").asString());
        assertThat(second.json().get("items").size()).isEqualTo(1);
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void a_body_without_a_name_is_pointed_at_in_the_callers_language() {
        var nameless = Map.of("id", "x", "authority", ward.id(), "kind", "UNIT");

        var vietnamese = admin().post("/api/units", nameless).expect(400);
        var english = admin().with("Accept-Language", "en").post("/api/units", nameless);
        assertThat(vietnamese.at("/errors/0/field")).isEqualTo("name");
        assertThat(vietnamese.at("/errors/0/message")).isEqualTo("không được để trống");
        assertThat(english.at("/errors/0/message")).isEqualTo("must not be blank");
    }

    private Map<String, Object> renamed() {
        var office = ward.office();
        office.put("name", "Văn phòng UBND phường");
        return office;
    }
}
