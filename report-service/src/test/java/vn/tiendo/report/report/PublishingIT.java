package vn.tiendo.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.testing.People.INTERIOR;
import static vn.tiendo.report.testing.People.MANAGER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.report.testing.RunningReportService;
import vn.tiendo.report.testing.SongMai;

class PublishingIT extends RunningReportService {

    static final Map<String, Object> DRAFT =
            Map.of(
                    "number", "45",
                    "place", "Sông Mai",
                    "signedAs", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                    "signatory", "Nguyễn Thị Lan Chi",
                    "overview", "Đã phân công \"6 rõ\".\nĐã kiểm tra.",
                    "directions", "Hoàn thành các nhiệm vụ quá hạn.");

    @Test
    void the_interior_department_reads_what_the_standing_body_published() throws Exception {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        var round = round(ward, "QI").at("/id");
        eventually()
                .until(
                        () ->
                                get("/api/rounds/" + round + "/figures", MANAGER)
                                                .number("/planTasks/total")
                                        == 1);
        allIsHeard();

        var published = post("/api/rounds/" + round + "/report", MANAGER, DRAFT);

        assertThat(published.status()).isEqualTo(201);
        var report = get("/api/reports/" + published.at("/id"), INTERIOR);
        assertThat(report.json()).isEqualTo(published.json());
        assertThat(report.at("/checksum")).isEqualTo(sumOf(report.json()));
        assertThat(report.at("/letter/number")).isEqualTo("45/BC-UBND");
        assertThat(report.number("/figures/planTasks/openOverdue")).isEqualTo(1);
        assertThat(text(get("/api/reports/" + report.at("/id") + "/document", INTERIOR).bytes()))
                .contains("Số: 45/BC-UBND", "Đã phân công \"6 rõ\".", report.at("/checksum"));
        assertThat(get("/api/reports?authority=song-mai&year=2026&limit=200", INTERIOR).text())
                .contains(report.at("/id"));
    }

    @Test
    void a_second_report_is_refused_and_what_is_learned_later_leaves_the_first_as_it_is() {
        itIsAtLeast("2026-03-16T01:00:00Z");
        var ward = SongMai.publishes(2026);
        ward.assigned("1.a", "song-mai-vhxh", "2026-02-28");
        var round = round(ward, "QI").at("/id");
        var figures = "/api/rounds/" + round + "/figures";
        eventually().until(() -> get(figures, MANAGER).number("/planTasks/total") == 1);
        allIsHeard();
        var published = post("/api/rounds/" + round + "/report", MANAGER, DRAFT);

        ward.completed("1.a", "song-mai-vhxh", "2026-02-28", "2026-02-20", "2026-03-16T00:00:00Z");
        eventually().until(() -> get(figures, MANAGER).number("/planTasks/doneOnTime") == 1);

        assertThat(get("/api/reports/" + published.at("/id"), MANAGER).json())
                .isEqualTo(published.json());
        assertThat(post("/api/rounds/" + round + "/report", MANAGER, DRAFT).at("/code"))
                .isEqualTo("report-already-published");
    }

    @Test
    void publishing_closes_the_round_and_is_told() {
        var round = settledRound();

        var published = post("/api/rounds/" + round + "/report", MANAGER, DRAFT);

        eventually()
                .until(
                        () ->
                                get("/api/rounds/" + round, MANAGER)
                                        .at("/status")
                                        .equals("PUBLISHED"));
        assertThat(get("/api/rounds/" + round, MANAGER).at("/report"))
                .isEqualTo(published.at("/id"));
        assertThat(told(published.at("/id"))).containsExactly("ReportPublished");
    }

    @Test
    void a_retry_hears_the_first_answer_and_a_stale_if_match_is_refused() {
        var round = settledRound();
        var path = "/api/rounds/" + round + "/report";
        assertThat(post(path, MANAGER, DRAFT, "If-Match", "\"7\"").status()).isEqualTo(412);
        var etag = get("/api/rounds/" + round, MANAGER).header("ETag");
        var first = post(path, MANAGER, DRAFT, "Idempotency-Key", "ph-1", "If-Match", etag);

        var again = post(path, MANAGER, DRAFT, "Idempotency-Key", "ph-1", "If-Match", etag);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void a_report_needs_an_open_round_and_who_signs_it() {
        var scheduled = round(SongMai.publishes(2031), "QI").at("/id");

        assertThat(post("/api/rounds/" + scheduled + "/report", MANAGER, DRAFT).at("/code"))
                .isEqualTo("round-not-open");
        assertThat(post("/api/rounds/" + openRound() + "/report", MANAGER, Map.of()).status())
                .isEqualTo(400);
    }

    /** As anybody would check it: sort the names, write without spaces, leave the sum out. */
    private static String sumOf(JsonNode report) throws Exception {
        var sorted = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        var json = sorted.build();
        var content = ((ObjectNode) report.deepCopy()).without("checksum");
        var canonical = json.writeValueAsString(json.convertValue(content, Map.class));
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
