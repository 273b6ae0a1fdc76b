package vn.tiendo.task.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.testing.Plan.aPlan;
import static vn.tiendo.task.testing.Plan.aPlanOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.task.testing.Plan;
import vn.tiendo.task.testing.RunningTaskService;

/** A programme, the city's plan that carries it out, and a ward's that carries out the city's. */
class CascadeIT extends RunningTaskService {

    private static final Caller ABOVE =
            caller("tw", "chinh-phu", "chinh-phu-vp", Role.PLAN_MANAGER);
    private static final Caller CITY = caller("tp", "dong-ha", "dong-ha-vp", Role.SUPERVISOR);

    @Test
    void progress_is_followed_down_over_three_levels() {
        var programme = aPlanOf("chinh-phu").with("bo-noi-vu", "2027-12-31").published();
        var city =
                aPlanOf("dong-ha")
                        .with("dong-ha-snv", "2027-11-30")
                        .with("dong-ha-stp", "2027-11-30")
                        .carryingOut(programme, "1.b", "1.a")
                        .published();
        var ward = aPlan().with("song-mai-vp", "2027-10-31").with("song-mai-kt", "2027-10-31");
        ward.carryingOut(city, "1.a", "1.b").published();
        eventually().until(() -> below(programme, "1.a", ABOVE).json().at("/items").size() == 2);

        var task = items(ward).valueStream().filter(CascadeIT::isFirst).findFirst().orElseThrow();
        var path = "/api/tasks/" + task.at("/id").asString();
        post(path + "/progress", OFFICER, Map.of("percent", 40, "text", "Đang làm"));
        assertThat(post(path + "/acceptance", MANAGER, null).status()).isEqualTo(200);

        var found = below(programme, "1.a", ABOVE);
        assertThat(found.at("/counts/plans")).isEqualTo("2");
        assertThat(found.at("/counts/total")).isEqualTo("2");
        assertThat(found.at("/counts/percent")).isEqualTo("20");
        assertThat(found.at("/more")).isEqualTo("false");
        assertThat(found.at("/items/0/level")).isEqualTo("1");
        assertThat(found.at("/items/0/plan/id")).isEqualTo(city.id());
        assertThat(found.at("/items/0/planTask")).isEqualTo("1.b");
        assertThat(found.at("/items/1/level")).isEqualTo("2");
        assertThat(found.at("/items/1/plan/authority")).isEqualTo("song-mai");
        assertThat(found.at("/items/1/above/plan")).isEqualTo(city.id());
        assertThat(found.at("/items/1/above/task")).isEqualTo("1.b");
        assertThat(found.at("/items/1/leads/0/id")).isEqualTo("song-mai-vp");
        assertThat(found.at("/items/1/due")).isEqualTo("2027-11-01");
        assertThat(found.at("/items/1/percent")).isEqualTo("40");
        assertThat(below(city, "1.b", CITY).at("/counts/total")).isEqualTo("1");
        assertThat(below(city, "1.a", CITY).at("/counts/total")).isEqualTo("0");
        assertThat(below(programme, "1.a", CITY).status()).isEqualTo(404);
    }

    @Test
    void
            a_link_that_is_set_while_the_plan_is_in_force_counts_and_one_that_is_taken_back_does_not() {
        var city = aPlanOf("dong-ha").with("dong-ha-snv", "2027-11-30").published();
        var ward = aPlan().with("song-mai-vp", "2027-10-31").published();
        taskOf(ward);
        assertThat(below(city, "1.a", CITY).at("/counts/total")).isEqualTo("0");

        ward.carryingOut(city, "1.a", "1.a").linked(2);
        eventually().until(() -> below(city, "1.a", CITY).at("/counts/total").equals("1"));
        ward.carryingOut(city, "1.a", "1.x").linked(3);

        eventually().until(() -> below(city, "1.a", CITY).at("/counts/total").equals("0"));
        assertThat(items(ward)).hasSize(1);
    }

    private static boolean isFirst(tools.jackson.databind.JsonNode task) {
        return task.at("/planTask").asString().equals("1.a");
    }

    private Reply below(Plan plan, String task, Caller caller) {
        return get("/api/plans/" + plan.id() + "/tasks/" + task + "/below", caller);
    }
}
