package vn.tiendo.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.tiendo.acceptance.RunningSystem;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.api.Json;

/** A plan that is published, amended and compared while units work on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingPlanE2E {

    private static final Path SAMPLES = RunningSystem.repository().resolve("../shared/samples");
    private static final String BY_HAND =
            "plan-service/src/test/resources/comparison/office-2025-office-2026.csv";

    private Year year;

    @BeforeAll
    void start() {
        year = Year.from(LocalDate.of(2026, 6, 1));
    }

    @AfterAll
    void stop() {
        year.close();
    }

    @Test
    void two_years_of_a_plan_are_compared_as_a_person_would_by_hand() throws IOException {
        assumeThat(SAMPLES).as("No ../shared/samples: no two years to compare.").exists();
        var office = Office.register(year, "so-sanh", "Văn phòng thành phố");
        var before = draftOf(office, "office-2025.docx");
        var after = draftOf(office, "office-2026.docx");

        var comparison = office.manager().get("/api/plans/" + after + "/comparison?with=" + before);

        assertThat(Json.each(comparison.path("tasks")).map(LivingPlanE2E::pair))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(RunningSystem.repository().resolve(BY_HAND)));
        assertThat(comparison.path("appeared")).isEmpty();
        assertThat(comparison.path("went")).isEmpty();
    }

    private static String draftOf(Office office, String sample) throws IOException {
        return office.draft(sample, Files.readAllBytes(SAMPLES.resolve(sample)));
    }

    private static String pair(JsonNode line) {
        return Json.text(line, "before", "id") + "," + Json.text(line, "after", "id");
    }

    @Test
    void two_publishes_at_once_give_one_version() {
        var office = Office.register(year, "hai-nguoi", "UBND thành phố An Lão");
        office.unit("noi-vu", "Phòng Nội vụ");
        var rows = List.of(List.of("a)", "Rà soát thủ tục", "Báo cáo", "Phòng Nội vụ", "Quý III"));
        var plan = office.publish(Document.of(2026, rows), "21/KH-UBND");
        var draft = amendment(office, plan);
        office.correct(draft, Map.of("tasks/1.a/deadline", "Quý IV/2026"));

        var refused = atOnce(4, () -> publish(office, draft));

        assertThat(refused).allMatch(status -> status == 0 || status == 409);
        assertThat(refused).contains(0);
        year.settle();
        var inForce = office.manager().get("/api/plans/" + plan);
        assertThat(inForce.path("version").asInt()).isEqualTo(2);
        assertThat(inForce.path("amendments")).hasSize(1);
        assertThat(office.tasks(plan)).hasSize(1);
        assertThat(Json.text(office.task(plan, "1.a"), "deadline", "nominalDue"))
                .isEqualTo("2026-12-31");
    }

    /** 0, or with which status it was refused. */
    private static int publish(Office office, String draft) {
        try {
            office.manager().post("/api/plans/" + draft + "/publication", Map.of());
            return 0;
        } catch (ApiRefused refused) {
            return refused.status();
        }
    }

    private static <T> List<T> atOnce(int times, Supplier<T> work) {
        var start = new CountDownLatch(1);
        var running = new ArrayList<CompletableFuture<T>>();
        for (var n = 0; n < times; n++) {
            running.add(
                    CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return work.get();
                            }));
        }
        start.countDown();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_plan_is_amended_while_tasks_are_submitted() {
        var office = Office.register(year, "dieu-chinh", "UBND thành phố An Lão");
        office.unit("noi-vu", "Phòng Nội vụ");
        office.unit("tu-phap", "Phòng Tư pháp");
        var plan =
                office.publish(
                        Document.of(
                                2026,
                                List.of(
                                        row("a)", "Rà soát thủ tục", "Phòng Nội vụ", "Quý II"),
                                        row("b)", "Kiểm tra văn bản", "Phòng Tư pháp", "Quý II"),
                                        row("c)", "Tập huấn công chức", "Phòng Nội vụ", "Quý II"))),
                        "22/KH-UBND");
        var handedIn = office.task(plan, "1.a");
        office.submit("noi-vu", handedIn);
        var draft = amendment(office, plan);
        office.correct(draft, Map.of("tasks/1.a", "removed", "tasks/1.b/deadline", "Quý IV/2026"));
        office.correct(draft, Map.of("tasks/1.c", "removed"));
        var other = office.task(plan, "1.b");

        var racing = CompletableFuture.runAsync(() -> office.submit("tu-phap", other));
        assertThat(publish(office, draft)).isZero();
        racing.join();
        year.settle();

        assertThat(states(office, plan))
                .containsEntry("1.a", "SUBMITTED")
                .containsEntry("1.b", "SUBMITTED")
                .containsEntry("1.c", "CANCELLED");
        var asked = office.manager().all("/api/tasks?undecided=true&plan=" + plan);
        assertThat(asked).extracting(task -> Json.text(task, "planTask")).contains("1.a");
        assertThat(office.manager().get("/api/tasks/" + id(handedIn)).path("submissions"))
                .as("what was handed in is kept")
                .hasSize(1);

        office.manager().post("/api/tasks/" + id(handedIn) + "/amendment", Map.of("follow", false));
        office.accept(handedIn);
        office.accept(other);
        assertThat(states(office, plan))
                .containsEntry("1.a", "COMPLETED")
                .containsEntry("1.b", "COMPLETED");
    }

    @Test
    void a_holiday_is_added_and_open_timers_follow() {
        var office = Office.register(year, "ngay-nghi", "UBND thành phố An Lão");
        office.unit("noi-vu", "Phòng Nội vụ");
        var due = year.today().plusDays(16);
        var words = "đến hết ngày %d/%d/2026".formatted(due.getDayOfMonth(), due.getMonthValue());
        var plan =
                office.publish(
                        Document.of(
                                2026, List.of(row("a)", "Rà soát thủ tục", "Phòng Nội vụ", words))),
                        "23/KH-UBND");
        assertThat(Json.text(office.task(plan, "1.a"), "deadline", "effectiveDue"))
                .isEqualTo(due.toString());

        declareHolidays(office, due, due.plusDays(1));
        year.settle();

        var moved = due.plusDays(2);
        assertThat(Json.text(office.task(plan, "1.a"), "deadline", "effectiveDue"))
                .isEqualTo(moved.toString());
        year.goTo(moved);
        assertThat(steps(office)).contains("BEFORE_7", "BEFORE_3", "BEFORE_1");
        assertThat(steps(office)).as("its last day has not ended").doesNotContain("PASSED");
        year.goTo(moved.plusDays(1));
        assertThat(steps(office)).containsOnlyOnce("PASSED");
    }

    /** The office's own, beside the country's, which stay as they are. */
    private static void declareHolidays(Office office, LocalDate... days) {
        var all = new ArrayList<Object>();
        for (var day : days) {
            all.add(
                    Map.of(
                            "date", day.toString(),
                            "kind", "HOLIDAY",
                            "name", "Nghỉ bù",
                            "source", "Thông báo của cơ quan có thẩm quyền"));
        }
        office.admin().put("/api/calendars/2026/" + office.id(), Map.of("days", all));
    }

    /** The last part of each notice's key, in the order in which they came. */
    private static List<String> steps(Office office) {
        return office.officer("noi-vu").all("/api/inbox").stream()
                .map(notice -> Json.text(notice, "notice"))
                .map(key -> key.substring(key.lastIndexOf(':') + 1))
                .toList();
    }

    private static List<String> row(String label, String activity, String lead, String deadline) {
        return List.of(label, activity, "Báo cáo", lead, deadline);
    }

    private static String amendment(Office office, String plan) {
        var begun =
                office.manager()
                        .post(
                                "/api/plans/" + plan + "/amendments",
                                Map.of("reason", "Theo tình hình thực tế"));
        return Json.text(begun, "id");
    }

    private static Map<String, String> states(Office office, String plan) {
        return office.tasks(plan).stream()
                .collect(
                        Collectors.toMap(
                                task -> Json.text(task, "planTask"),
                                task -> Json.text(task, "status")));
    }

    private static String id(JsonNode task) {
        return Json.text(task, "id");
    }
}
