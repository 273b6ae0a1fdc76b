package vn.tiendo.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Callers.in;
import static vn.tiendo.plan.running.Ward.correction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.Reply;
import vn.tiendo.defaults.testing.ServiceApi;
import vn.tiendo.plan.plan.PlanLinked;
import vn.tiendo.plan.publication.PlanPublished;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

/** A ward's plan carries out its city's, each of an authority of its own. */
class LinkingIT extends RunningService {

    private static final String NUMBER = "3/KH-UBND";

    private final Ward city = new Ward("dong-ha-linking");
    private final Ward ward = new Ward("song-mai-linking");

    @Test
    void a_plan_is_linked_before_and_after_its_publication_and_everybody_is_told() {
        city.register(admin());
        ward.register(admin());
        var above = settled(city, document());
        var plan = settled(ward, naming(NUMBER));
        correct(ward, plan, "carriesOut", above).expectProblem(422, "above-not-published");
        publish(city, above);

        var offered = of(ward).get("/api/plans/" + plan + "/above").expect(200);
        assertThat(offered.at("/carriesOut/number")).isEqualTo(NUMBER);
        assertThat(offered.at("/carriesOut/issuer")).isEqualTo("UBND tỉnh Đông Hà");
        assertThat(offered.at("/plans/0/id")).isEqualTo(above);
        assertThat(offered.at("/plans/0/named")).isEqualTo("true");
        correct(ward, plan, "carriesOut", above).expect(200);
        correct(ward, plan, "tasks/1.a/above", "1.a").expect(200);
        publish(ward, plan);
        correct(ward, plan, "tasks/2.a/above", "2.a").expect(200);

        var shown = of(ward).get("/api/plans/" + plan).expect(200);
        assertThat(shown.at("/version")).isEqualTo("1");
        assertThat(shown.at("/carriesOut/plan")).isEqualTo(above);
        assertThat(shown.json().at("/carriesOut/tasks").size()).isEqualTo(2);
        var suggestions = of(ward).get("/api/plans/" + plan + "/above").expect(200);
        assertThat(suggestions.at("/plan/id")).isEqualTo(above);
        assertThat(suggestions.at("/suggestions/0/task")).isEqualTo("1.a");
        assertThat(suggestions.at("/suggestions/0/likely/0/above")).isEqualTo("1.a");
        try (var topic = new Topic("tiendo.plans")) {
            var told = topic.about(plan, 2);
            assertThat(told.get(0).type()).isEqualTo(PlanPublished.TYPE);
            assertThat(told.get(0).body().at("/carriesOut/plan").asString()).isEqualTo(above);
            assertThat(told.get(1).type()).isEqualTo(PlanLinked.TYPE);
            assertThat(told.get(1).body().at("/carriesOut/tasks").size()).isEqualTo(2);
        }
        correct(city, above, "carriesOut", plan).expectProblem(422, "above-circle");
        correct(ward, plan, "title", "Khác").expectProblem(409, "already-published");
    }

    /** A plan for several years may be the authority's own: it is offered, but not before others. */
    @Test
    void the_own_plans_are_offered_last() {
        var town = new Ward("dong-ha-town");
        var village = new Ward("song-mai-village");
        town.register(admin());
        village.register(admin());
        publish(village, settled(village, document(), "7151/KH-UBND"));
        publish(town, settled(town, document(), "7151/KH-UBND"));
        var plan = settled(village, naming("9/KH-UBND"), "7152/KH-UBND");

        var offered = of(village).get("/api/plans/" + plan + "/above?q=7151").json().at("/plans");

        var whose = offered.valueStream().map(line -> line.at("/authority").asString()).toList();
        assertThat(whose).containsExactly(town.id(), village.id());
    }

    private String settled(Ward authority, String text) {
        return settled(authority, text, NUMBER);
    }

    private String settled(Ward authority, String text, String number) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var plan = of(authority).upload("/api/plans/imports", "a.txt", bytes).expect(201).at("/id");
        of(authority)
                .post("/api/plans/" + plan + "/corrections", authority.corrections(number))
                .expect(200);
        return plan;
    }

    private static String document() {
        return new String(Ward.document(), StandardCharsets.UTF_8);
    }

    private static String naming(String number) {
        return document()
                .replace(
                        "I. MỤC TIÊU",
                        "Căn cứ Kế hoạch số "
                                + number
                                + " ngày 02/01/2026 của UBND tỉnh Đông Hà về cải cách hành chính năm 2026;\n\n"
                                + "I. MỤC TIÊU");
    }

    private Reply correct(Ward authority, String plan, String field, String value) {
        return of(authority)
                .post("/api/plans/" + plan + "/corrections", List.of(correction(field, value)));
    }

    private void publish(Ward authority, String plan) {
        of(authority).post("/api/plans/" + plan + "/publication", null).expect(200);
    }

    private ServiceApi of(Ward authority) {
        return as(in(authority.id(), Role.PLAN_MANAGER));
    }
}
