package vn.tiendo.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.running.Ward.correction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.publication.PlanAmended;
import vn.tiendo.plan.running.Desk;
import vn.tiendo.plan.running.RunningService;
import vn.tiendo.plan.running.Topic;
import vn.tiendo.plan.running.Ward;

class AmendmentIT extends RunningService {

    private Desk desk;

    @BeforeEach
    void a_ward_with_a_desk() {
        desk = newDesk();
    }

    @Test
    void a_plan_in_force_is_amended_and_everybody_is_told_all_of_it() {
        var plan = desk.published();
        var draft = desk.amend(plan).expect(201);
        assertThat(draft.at("/amends/version")).isEqualTo("1");
        desk.correct(draft.at("/id"), correction("tasks/1.a/deadline", "Quý II/2026"));
        desk.correct(draft.at("/id"), correction("tasks/2.a", "removed"));

        var answer = desk.publish(draft.at("/id")).expect(200);

        assertThat(answer.at("/status")).isEqualTo("APPLIED");
        var inForce = desk.shown(plan);
        assertThat(inForce.at("/version")).isEqualTo("2");
        assertThat(inForce.at("/amendments/0/reason")).isEqualTo("Theo tình hình thực tế");
        assertThat(inForce.at("/amendments/0/number")).isEqualTo("45/KH-UBND");
        try (var topic = new Topic("tiendo.plans")) {
            var told = topic.about(plan, 2).get(1);
            assertThat(told.type()).isEqualTo(PlanAmended.TYPE);
            assertThat(told.body().at("/plan/version").asInt()).isEqualTo(2);
            assertThat(told.body().at("/amendment/reason").asString())
                    .isEqualTo("Theo tình hình thực tế");
            assertThat(told.body().at("/tasks").size()).isEqualTo(2);
            assertThat(told.body().at("/tasks/0/deliverables/0/deadline/to").asString())
                    .isEqualTo("2026-06-30");
        }
    }

    @Test
    void what_was_in_force_before_can_still_be_read() {
        var plan = desk.published();
        var draft = desk.amend(plan).at("/id");
        desk.correct(draft, correction("tasks/1.a/activity", "Việc nói khác đi"));
        desk.publish(draft).expect(200);

        var before = desk.manager().get("/api/plans/" + plan + "/versions/1").expect(200);
        var now = desk.manager().get("/api/plans/" + plan + "/versions/2").expect(200);

        var activity = "/reading/areas/0/tasks/0/activity";
        assertThat(before.at(activity)).startsWith("Tuyên truyền cải cách");
        assertThat(now.at(activity)).isEqualTo("Việc nói khác đi");
        assertThat(
                        desk.manager()
                                .get("/api/plans/" + plan + "/versions")
                                .expect(200)
                                .at("/0/version"))
                .isEqualTo("2");
        desk.manager().get("/api/plans/" + plan + "/versions/3").expectProblem(404, "not-there");
    }

    @Test
    void a_draft_is_compared_with_the_text_in_force_and_a_version_with_another() {
        var plan = desk.published();
        var draft = desk.amend(plan).at("/id");
        var words = desk.shown(plan).at("/reading/areas/0/tasks/0/activity");
        desk.correct(draft, correction("tasks/1.a/activity", words + "!"));
        desk.correct(draft, correction("tasks/2.a", "removed"));

        var proposed =
                desk.manager().get("/api/plans/" + draft + "/comparison?with=" + plan).expect(200);
        desk.publish(draft).expect(200);
        var versions = "/api/plans/" + plan + "/comparison?with=" + plan;
        var made = desk.manager().get(versions + "&version=2&withVersion=1").expect(200);

        assertThat(proposed.json().at("/after").hasNonNull("version")).isFalse();
        assertThat(proposed.at("/before/version")).isEqualTo("1");
        assertThat(proposed.at("/went/0/task/id")).isEqualTo("2.a");
        assertThat(proposed.at("/tasks/0/activity/after")).as("every letter").endsWith("!");
        assertThat(made.at("/before/version")).isEqualTo("1");
        assertThat(made.at("/after/version")).isEqualTo("2");
        assertThat(made.at("/after/areas/0/label")).isEqualTo("1");
        assertThat(made.json().at("/went").size()).isEqualTo(1);
        assertThat(
                        desk.manager()
                                .get(versions + "&withVersion=2")
                                .expect(200)
                                .json()
                                .at("/went")
                                .size())
                .isZero();
        desk.manager().get(versions + "&withVersion=3").expectProblem(404, "not-there");
    }

    @Test
    void two_publishes_at_once_give_one_version() throws Exception {
        var plan = desk.published();
        var draft = desk.amend(plan).at("/id");
        desk.correct(draft, correction("tasks/1.a/deadline", "Quý III/2026"));

        var statuses = atOnce(4, () -> desk.publish(draft).status());

        assertThat(statuses).contains(200);
        assertThat(statuses).allMatch(status -> status == 200 || status == 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(desk.shown(plan).at("/version")).isEqualTo("2");
        try (var topic = new Topic("tiendo.plans")) {
            assertThat(topic.about(plan, 2)).hasSize(2);
        }
    }

    @Test
    void of_two_drafts_the_later_is_refused_and_kept() {
        var plan = desk.published();
        var ours = desk.amend(plan).at("/id");
        var theirs = desk.amend(plan).at("/id");
        desk.correct(ours, correction("tasks/1.a/deadline", "Quý II/2026"));
        desk.correct(theirs, correction("tasks/1.a/deadline", "Quý III/2026"));
        desk.publish(ours).expect(200);

        desk.publish(theirs).expectProblem(409, "amended-meanwhile");

        assertThat(desk.shown(theirs).at("/status")).isEqualTo("DRAFT");
        assertThat(desk.shown(plan).at("/version")).isEqualTo("2");
    }

    @Test
    void an_amending_document_finds_its_tasks_again_though_renumbered() {
        var plan = desk.published();
        var text = new String(Ward.document(), StandardCharsets.UTF_8);
        var rows = text.lines().filter(line -> line.startsWith("b)")).findFirst().orElseThrow();
        var renumbered =
                text.lines()
                        .filter(line -> !line.startsWith("a)\tTuyên truyền"))
                        .map(line -> line.equals(rows) ? line.replaceFirst("b\\)", "a)") : line)
                        .reduce("", (all, line) -> all + line + "\n");

        var draft =
                desk.manager()
                        .upload(
                                "/api/plans/" + plan + "/amendments?reason=Theo+ke+hoach+moi",
                                "sua-doi.txt",
                                renumbered.getBytes(StandardCharsets.UTF_8))
                        .expect(201);

        assertThat(draft.at("/reading/areas/0/tasks/0/id")).isEqualTo("1.b");
        assertThat(draft.at("/reading/areas/0/tasks/0/label")).isEqualTo("a");
        assertThat(draft.at("/reading/plan/number")).endsWith("/KH-UBND");
        desk.publish(draft.at("/id")).expect(200);
        assertThat(desk.shown(plan).at("/reading/areas/0/tasks/0/id")).isEqualTo("1.b");
    }

    @Test
    void a_retry_is_answered_as_the_first_time() {
        var plan = desk.published();
        var keyed = desk.manager().with("Idempotency-Key", "amend-1");
        var wanted = Map.of("reason", "Bổ sung nhiệm vụ");
        var first = keyed.post("/api/plans/" + plan + "/amendments", wanted).expect(201);
        var again = keyed.post("/api/plans/" + plan + "/amendments", wanted).expect(201);
        assertThat(again.text()).isEqualTo(first.text());

        var path = "/api/plans/" + first.at("/id") + "/publication";
        desk.correct(first.at("/id"), correction("tasks/1.a/deadline", "Quý II/2026"));
        var published = keyed.post(path, null).expect(200);
        assertThat(keyed.post(path, null).expect(200).text()).isEqualTo(published.text());
        assertThat(desk.shown(plan).at("/version")).isEqualTo("2");
    }

    @Test
    void a_draft_is_not_amended_and_a_reason_is_owed() {
        var draft = desk.settled();
        desk.manager()
                .post("/api/plans/" + draft + "/amendments", Map.of("reason", "thử"))
                .expectProblem(409, "not-in-force");
        desk.manager()
                .post("/api/plans/" + draft + "/amendments", Map.of("reason", " "))
                .expectProblem(400, "malformed");
    }

    private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
        var ready = new CountDownLatch(times);
        var pool = Executors.newFixedThreadPool(times);
        try {
            var calls =
                    IntStream.range(0, times)
                            .mapToObj(
                                    any ->
                                            pool.submit(
                                                    () -> {
                                                        ready.countDown();
                                                        ready.await();
                                                        return call.call();
                                                    }))
                            .toList();
            var answers = new ArrayList<Integer>();
            for (Future<Integer> one : calls) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
