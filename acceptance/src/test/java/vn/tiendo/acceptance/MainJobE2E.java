package vn.tiendo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.command.Rebuild;
import vn.tiendo.local.command.Replay;
import vn.tiendo.local.command.Resume;
import vn.tiendo.local.command.Usage;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.demo.Demo;
import vn.tiendo.local.demo.Performance;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.store.Embedded;

/** The main job on the shipped plan, and then a person at the portal of the same system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobE2E {

    private Performance performance;
    private Map<String, Object> result;
    private CompletableFuture<Integer> rebuild;

    @BeforeAll
    void play() {
        performance = RunningSystem.start(Embedded.AS_LAST_RESORT);
        result =
                performance.play(
                        System.err::println,
                        step -> {
                            if (step.equals("departments submit, the standing body reviews")) {
                                rebuild = rebuild == null ? rebuildOfFacts() : rebuild;
                            }
                        });
    }

    /** While departments submit. */
    private CompletableFuture<Integer> rebuildOfFacts() {
        var command = new Rebuild(workspace());
        return CompletableFuture.supplyAsync(() -> command.run(List.of("report-facts")));
    }

    private Workspace workspace() {
        var data = performance.system().settings().data();
        return new Workspace(RunningSystem.repository(), data, Map.of());
    }

    @AfterAll
    void stop() {
        performance.close();
    }

    @Test
    void one_plan_goes_from_its_document_to_the_report_and_every_figure_holds() {
        assertThat(result).containsEntry("faults", List.of()).containsEntry("ok", true);
    }

    /** What was counted again was so on the facts that were built meanwhile; no mail came twice. */
    @Test
    void the_facts_were_built_anew_while_departments_submitted() throws Exception {
        assertThat(rebuild.join()).isZero();

        var port = performance.system().settings().ports().reports();
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/eventing");
        var answer =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        var model = Json.read(answer.body()).at("/readModels/0");
        assertThat(model.path("generation").asInt()).isEqualTo(2);
        assertThat(model.at("/comparison/compared").asInt()).isPositive();
        assertThat(model.at("/comparison/differing").asInt()).isZero();
    }

    @Test
    void everybody_concerned_was_told_by_mail_too() {
        assertThat(performance.system().mail().mails())
                .extracting(mail -> mail.to())
                .anyMatch(to -> to.contains("lanh-dao@vi-du.test"))
                .anyMatch(to -> to.contains("thuong-truc@vi-du.test"));
    }

    @Test
    void one_trace_runs_from_the_request_through_outbox_and_topic_to_both_consumers() {
        var logs = new Logs(performance.system());
        var event = "vn.tiendo.ProgressAccepted.v1";

        var trace = logs.traceOf("task-service", "stored " + event);

        assertThat(logs.of("task-service", trace)).anyMatch(line -> line.contains("sent " + event));
        for (var consumer : new String[] {"report-service", "notification-service"}) {
            assertThat(logs.of(consumer, trace))
                    .anyMatch(line -> line.contains("consumed " + event));
        }
    }

    @Test
    void an_officer_signs_in_and_submits_progress_in_a_browser() {
        try (var browser = new Browser(performance.system().portal())) {
            var officer =
                    performance.people().stream()
                            .filter(person -> person.role().equals("UNIT_OFFICER"))
                            .findFirst()
                            .orElseThrow();

            browser.signIn(officer.account(), officer.password());
            browser.openFirstTaskToReportOn();
            browser.submitProgress("Đã hoàn thành dự thảo, đang trình ký");

            assertThat(browser.text()).contains("Đã hoàn thành dự thảo, đang trình ký");
        }
    }

    @Test
    void what_is_held_is_listed_and_replayed_by_a_command() {
        var replay = new Replay(workspace());
        assertThat(replay.run(List.of("--list"))).isZero();

        var ports = performance.system().settings().ports();
        Garbled.record("127.0.0.1:" + ports.broker(), "tiendo.units", "garbled");

        await().untilAsserted(() -> assertThat(replay.run(List.of("--list"))).isEqualTo(1));
        assertThat(replay.run(List.of())).isEqualTo(1);
    }

    @Test
    void who_waits_for_a_word_after_a_restore_is_shown_by_a_command() {
        var resume = new Resume(workspace());

        assertThat(resume.run(List.of())).isZero();
        assertThat(resume.run(List.of("task-service"))).isZero();
        assertThatThrownBy(() -> resume.run(List.of("other"))).isInstanceOf(Usage.class);
    }

    @Test
    void a_demo_of_what_is_no_plan_ends_before_anything_starts(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("plan.docx"), "PK, and no more");
        var demo = new Demo(new Workspace(RunningSystem.repository(), folder, Map.of()));

        assertThatThrownBy(() -> demo.run(List.of("--exit", "--plan", file.toString())))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("plan.docx");

        assertThat(folder.resolve("demo")).doesNotExist();
    }
}
