package vn.tiendo.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.report.PublishingIT.DRAFT;
import static vn.tiendo.report.testing.People.MANAGER;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingService;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.report.fact.ReportFacts;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

/** No report is published while accepted work may be missing from it. */
class PublishingWhileBehindIT extends RunningReportService {

    @Autowired private BindingService bindings;
    @Autowired private ReadModels models;
    @Autowired private MongoDatabase database;

    private SongMai ward;
    private String task;
    private String round;

    @BeforeEach
    void aRoundWithATask() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        ward = SongMai.publishes(2026);
        task = ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        round = "/api/rounds/" + round(ward, "QI").at("/id");
        eventually().until(() -> figure("total") == 1);
    }

    @AfterEach
    void hearAgain() {
        feeds().forEach(Binding::start);
        database.getCollection("parkedKeys").deleteMany(new Document());
        database.getCollection("parked").deleteMany(new Document());
    }

    @Test
    void accepted_work_that_was_told_and_not_heard_yet_is_waited_for() {
        allIsHeard();
        feeds().forEach(Binding::stop);
        ward.completed("1.a", "song-mai-vhxh", "2026-02-28", "2026-02-20", "2026-03-16T00:00:00Z");

        var early = post(round + "/report", MANAGER, DRAFT, "Idempotency-Key", "som");

        early.expectProblem(503, "facts-under-way");
        assertThat(early.header("Retry-After")).isNotBlank();
        assertThat(post(round + "/report", MANAGER, DRAFT, "Accept-Language", "en").at("/title"))
                .isEqualTo("The figures are being updated");
        feeds().forEach(Binding::start);
        allIsHeard();
        post(round + "/report", MANAGER, DRAFT, "Idempotency-Key", "som").expect(201);
        assertThat(figure("doneOnTime")).isEqualTo(1);
    }

    @Test
    void who_asks_again_for_what_is_published_hears_it_also_while_the_service_is_behind() {
        allIsHeard();
        var first = post(round + "/report", MANAGER, DRAFT, "Idempotency-Key", "lai").expect(201);
        feeds().forEach(Binding::stop);
        ward.completed("1.a", "song-mai-vhxh", "2026-02-28", "2026-02-20", "2026-03-16T00:00:00Z");

        var again = post(round + "/report", MANAGER, DRAFT, "Idempotency-Key", "lai");

        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void news_of_its_tasks_that_nobody_can_make_sense_of_holds_a_report_back() {
        ward.garbled(task);
        parkedKeys(1);

        var refused = post(round + "/report", MANAGER, DRAFT);

        refused.expectProblem(503, "facts-held-back");
        assertThat(refused.header("Retry-After")).isNotBlank();
    }

    @Test
    void a_task_that_was_never_heard_of_may_be_of_any_plan() {
        ward.garbled("song-mai-unheard-of");
        parkedKeys(1);

        post(round + "/report", MANAGER, DRAFT).expectProblem(503, "facts-held-back");
    }

    @Test
    void what_is_held_back_of_another_plan_does_not_matter() {
        var other = SongMai.publishes(2026);
        var others = other.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        var othersFigures = "/api/rounds/" + round(other, "QI").at("/id") + "/figures";
        eventually().until(() -> get(othersFigures, MANAGER).number("/planTasks/total") == 1);
        other.garbled(others);
        parkedKeys(1);

        post(round + "/report", MANAGER, DRAFT).expect(201);
    }

    private void parkedKeys(long count) {
        eventually().until(() -> database.getCollection("parkedKeys").countDocuments() == count);
        allIsHeard();
    }

    /** What brings news to the facts that are read. */
    private List<Binding<?>> feeds() {
        var group = "report-service." + ReportFacts.NAME + "-";
        return bindings.getConsumerBindings(group + models.generation(ReportFacts.NAME));
    }

    private int figure(String name) {
        return get(round + "/figures", MANAGER).number("/planTasks/" + name);
    }
}
