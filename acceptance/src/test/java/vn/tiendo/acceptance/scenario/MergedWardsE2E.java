package vn.tiendo.acceptance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;

/** Two wards become one on the first of July: what they did stays theirs, what is open moves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedWardsE2E {

    private static final LocalDate MERGED = LocalDate.of(2026, 7, 1);

    private Year year;
    private Office city;
    private String plan;

    @BeforeAll
    void start() {
        year = Year.from(LocalDate.of(2026, 6, 1));
        city = Office.register(year, "an-lao", "UBND thành phố An Lão");
        city.unit("ben-thanh", "UBND phường Bến Thành");
        city.unit("cho-moi", "UBND phường Chợ Mới");
        city.everybody("Các đơn vị");
    }

    @AfterAll
    void stop() {
        year.close();
    }

    @Test
    void two_wards_merge_in_mid_year_and_last_quarters_report_is_unchanged() {
        plan = city.publish(Document.of(2026, rows()), "31/KH-UBND");
        city.submit("ben-thanh", city.task(plan, "1.a"));
        city.accept(city.task(plan, "1.a"));
        var round = round("H1");
        year.goTo(LocalDate.of(2026, 6, 17));
        unitsReport(round, "ben-thanh", "cho-moi", "thuong-truc");
        var published = publish(round);
        var figures = figuresOf(round);
        var document = document(published);

        merge();
        year.goTo(MERGED.plusDays(1));

        var report = city.manager().get("/api/reports/" + Json.text(published, "id"));
        assertThat(report).as("the published report").isEqualTo(published);
        assertThat(document(published)).as("its document").isEqualTo(document);
        assertThat(figuresOf(round)).as("the same months, counted again").isEqualTo(figures);
        assertThat(leadsOf("1.a")).containsExactly(city.idOf("ben-thanh"));
        assertThat(leadsOf("1.b")).containsExactly(city.idOf("hop-nhat"));
        assertThat(leadsOf("1.c"))
                .as("each has its own task, two came from the wards that were")
                .containsExactlyInAnyOrder(
                        city.idOf("hop-nhat"), city.idOf("hop-nhat"), city.idOf("thuong-truc"));

        theNewWardGoesOn();
    }

    private static List<List<String>> rows() {
        return List.of(
                List.of("a)", "Niêm yết thủ tục", "Báo cáo", "UBND phường Bến Thành", "Quý II"),
                List.of("b)", "Rà soát hồ sơ", "Báo cáo", "UBND phường Chợ Mới", "Quý III"),
                List.of("c)", "Tuyên truyền", "Kế hoạch", "Các đơn vị", "Quý IV"));
    }

    /** What moved is reported on by the ward that there is now, and counted for it. */
    private void theNewWardGoesOn() {
        city.employ("hop-nhat");
        var round = round("QIII");
        city.submit("hop-nhat", city.task(plan, "1.b"));
        city.accept(city.task(plan, "1.b"));
        year.goTo(LocalDate.of(2026, 9, 16));

        var expected = city.manager().get("/api/rounds/" + round).path("units");
        assertThat(Json.each(expected).map(unit -> Json.text(unit, "id")))
                .containsExactlyInAnyOrder(city.idOf("hop-nhat"), city.idOf("thuong-truc"));
        var byUnit = figuresOf(round).path("byUnit");
        var merged =
                Json.each(byUnit)
                        .filter(unit -> Json.text(unit, "unit").equals(city.idOf("hop-nhat")))
                        .findFirst()
                        .orElseThrow();
        assertThat(merged.path("doneOnTime").asInt()).isEqualTo(1);
    }

    private void merge() {
        city.manager()
                .post(
                        "/api/reorganisations",
                        Map.of(
                                "kind",
                                "MERGE",
                                "units",
                                List.of(city.idOf("ben-thanh"), city.idOf("cho-moi")),
                                "into",
                                List.of(
                                        Map.of(
                                                "id", city.idOf("hop-nhat"),
                                                "authority", city.id(),
                                                "parent", city.id(),
                                                "name", "UBND phường Bến Mới",
                                                "kind", "UNIT")),
                                "on",
                                MERGED.toString(),
                                "act",
                                Map.of("number", "12/NQ-HĐND", "on", "2026-06-15")));
        year.settle();
    }

    private String round(String period) {
        var wanted = Map.of("plan", plan, "period", period, "year", 2026);
        return Json.text(city.manager().post("/api/rounds", wanted), "id");
    }

    private void unitsReport(String round, String... units) {
        for (var unit : units) {
            city.officer(unit)
                    .post(
                            "/api/rounds/"
                                    + round
                                    + "/unit-reports/"
                                    + city.idOf(unit)
                                    + "/submission",
                            Map.of("summary", "Đã thực hiện nhiệm vụ được giao."));
        }
    }

    private JsonNode publish(String round) {
        var words =
                Map.of(
                        "number", "40/BC-UBND",
                        "place", "An Lão",
                        "signedAs", "CHỦ TỊCH",
                        "signatory", "Trần Văn An",
                        "overview", "Triển khai theo kế hoạch.",
                        "difficulties", "Không.",
                        "directions", "Tiếp tục đôn đốc.",
                        "proposals", "Không.");
        var id = Json.text(city.manager().post("/api/rounds/" + round + "/report", words), "id");
        return city.manager().get("/api/reports/" + id);
    }

    /** What the parts of the Word document say; the archive around them bears the hour it was packed. */
    private Map<String, String> document(JsonNode report) {
        var file = city.manager().download("/api/reports/" + Json.text(report, "id") + "/document");
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private JsonNode figuresOf(String round) {
        return city.manager().get("/api/rounds/" + round + "/figures");
    }

    private Stream<String> leadsOf(String planTask) {
        return city.tasks(plan).stream()
                .filter(task -> Json.text(task, "planTask").equals(planTask))
                .flatMap(task -> Json.each(task.path("leads")))
                .map(lead -> Json.text(lead, "id"));
    }
}
