package vn.tiendo.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.portal.Ward.PLAN;
import static vn.tiendo.portal.Ward.REPORT;
import static vn.tiendo.portal.Ward.ROUND;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.portal.PagesIT;
import vn.tiendo.portal.Ward;

class ReportingIT extends PagesIT {

    private static final String UNIT_REPORTS = "POST /api/rounds/" + ROUND + "/unit-reports/";
    private static final Instant FIRST = Instant.parse("2026-03-19T02:00:00Z");
    private static final String SEEN = "\"4\"";
    private static final String PUBLISH = "POST /api/rounds/" + ROUND + "/report";

    @Test
    void the_standing_body_registers_a_round_for_the_plans_own_year() {
        SERVICES.answer("POST /api/rounds", 201, "{}");
        var browser = manager();
        browser.open("/rounds");

        var page = browser.send("/rounds", Map.of("key", "k", "plan", PLAN, "period", "QI"));

        assertThat(page.response().body()).contains("Đã lập kỳ báo cáo");
        assertThat(SERVICES.asked("POST /api/rounds").get(0).text())
                .contains("\"plan\":\"" + PLAN + "\"", "\"period\":\"QI\"", "\"year\":2026");
    }

    @Test
    void a_unit_hands_in_its_report() {
        SERVICES.answer(UNIT_REPORTS + "song-mai-vp/submission", 201, "{}");
        var browser = officer();
        var shown = browser.open("/rounds/" + ROUND).response().body();

        var page =
                browser.send(
                        "/rounds/" + ROUND + "/unit-report",
                        Map.of(
                                "key",
                                "k",
                                "summary",
                                "Đã xong",
                                "difficulties",
                                "",
                                "nil",
                                "true"));

        assertThat(shown)
                .contains("Báo cáo của đơn vị bạn")
                .contains("Bổ sung số liệu hồ sơ trực tuyến")
                .contains(">Thiếu máy quét.</textarea>")
                .doesNotContain("Hoàn thành 2 trên 3 nhiệm vụ");
        assertThat(page.response().body()).contains("Đã nộp báo cáo của đơn vị");
        assertThat(SERVICES.asked(UNIT_REPORTS + "song-mai-vp/submission").get(0).text())
                .contains("\"summary\":\"Đã xong\"", "\"nil\":true");
    }

    @Test
    void a_unit_that_is_late_still_hands_in_after_the_report_was_published() {
        SERVICES.answer(
                "GET /api/rounds/" + ROUND,
                200,
                Ward.json("round").replace("\"OPEN\"", "\"PUBLISHED\""));

        assertThat(officer().open("/rounds/" + ROUND).response().body())
                .contains("Nộp báo cáo</button>", "báo cáo nộp muộn vẫn được ghi nhận");
    }

    @Test
    void before_a_round_is_open_there_is_nothing_to_hand_in() {
        SERVICES.answer(
                "GET /api/rounds/" + ROUND,
                200,
                Ward.json("round").replace("\"OPEN\"", "\"SCHEDULED\""));

        assertThat(officer().open("/rounds/" + ROUND).response().body())
                .contains("Kỳ báo cáo chưa mở.")
                .doesNotContain("Nộp báo cáo</button>");
    }

    @Test
    void a_report_that_was_refused_is_still_in_the_form() {
        SERVICES.answer(UNIT_REPORTS + "song-mai-vp/submission", 503, "{}");
        var browser = officer();
        browser.open("/rounds/" + ROUND);

        var page =
                browser.send(
                        "/rounds/" + ROUND + "/unit-report",
                        Map.of("key", "k", "summary", "Viết cả buổi sáng"));

        assertThat(page.response().body())
                .contains("Dịch vụ tạm thời không trả lời")
                .contains(">Viết cả buổi sáng</textarea>");
    }

    @Test
    void a_refusal_that_passes_by_itself_is_told_in_its_own_words() {
        SERVICES.answer(
                UNIT_REPORTS + "song-mai-vp/submission",
                503,
                """
                {"type":"urn:tiendo:problem:facts-under-way","title":"Số liệu đang về","status":503,
                 "detail":"Còn dữ liệu đang trên đường về.","instance":"/","code":"facts-under-way"}
                """);
        var browser = officer();
        browser.open("/rounds/" + ROUND);

        var page =
                browser.send(
                        "/rounds/" + ROUND + "/unit-report", Map.of("key", "k", "summary", "Xong"));

        assertThat(page.response().body())
                .contains("Còn dữ liệu đang trên đường về.")
                .doesNotContain("Dịch vụ tạm thời không trả lời");
    }

    @Test
    void the_standing_body_accepts_and_returns_units_reports() {
        SERVICES.answer(UNIT_REPORTS + "song-mai-kt/acceptance", 200, "{}");
        SERVICES.answer(UNIT_REPORTS + "song-mai-kt/return", 200, "{}");
        var browser = manager();
        var shown = browser.open("/rounds/" + ROUND).response().body();
        var unit = "/rounds/" + ROUND + "/unit-reports/song-mai-kt";

        var accepted = browser.send(unit + "/acceptance", Map.of("key", "k1", "revision", SEEN));
        var returned =
                browser.send(
                        unit + "/return", Map.of("key", "k2", "revision", SEEN, "reason", "Thiếu"));

        assertThat(shown.split("name=\"revision\" value=\"&quot;4&quot;\"", -1)).hasSize(3);
        assertThat(accepted.response().body()).contains("Đã chấp nhận báo cáo");
        for (var what : new String[] {"acceptance", "return"}) {
            var asked = SERVICES.asked(UNIT_REPORTS + "song-mai-kt/" + what).get(0);
            assertThat(asked.header("if-match")).isEqualTo(SEEN);
        }
        assertThat(returned.response().body()).contains("Đã trả lại báo cáo");
        assertThat(SERVICES.asked(UNIT_REPORTS + "song-mai-kt/return").get(0).text())
                .isEqualTo("{\"reason\":\"Thiếu\"}");
    }

    @Test
    void while_the_service_tells_no_revision_any_is_accepted() {
        var told = "\"revision\": 4,";
        var reports = Ward.json("unit-reports");
        assertThat(reports).contains(told);
        SERVICES.answer(
                "GET /api/rounds/" + ROUND + "/unit-reports", 200, reports.replace(told, ""));

        assertThat(manager().open("/rounds/" + ROUND).response().body())
                .contains("name=\"revision\" value=\"*\"");
    }

    @Test
    void the_consolidated_report_is_published_as_it_was_seen() {
        SERVICES.answer(PUBLISH, 201, published());
        var browser = manager();
        var form = browser.open("/rounds/" + ROUND + "/report").response().body();

        var page = browser.send("/rounds/" + ROUND + "/report", words());
        var asked = SERVICES.asked(PUBLISH).get(0);

        assertThat(form)
                .contains("name=\"revision\" value=\"&quot;1&quot;\"")
                .contains("Hoàn thành đúng hạn");
        assertThat(page.response().body())
                .contains("Đã phát hành báo cáo")
                .contains("58,97")
                .contains("Mã kiểm tra (SHA-256)");
        assertThat(asked.header("if-match")).isEqualTo("\"1\"");
        assertThat(asked.text()).contains("\"number\":\"45/BC-UBND\"", "\"overview\":\"Lời văn\"");
    }

    @Test
    void words_of_a_report_that_was_refused_are_still_there() {
        SERVICES.answer(
                PUBLISH,
                409,
                """
                {"type":"urn:tiendo:problem:round-not-open","title":"Kỳ chưa mở","status":409,
                 "code":"round-not-open","detail":"Kỳ mở ngày 15/03/2026."}""");
        var browser = manager();
        browser.open("/rounds/" + ROUND + "/report");

        var page = browser.send("/rounds/" + ROUND + "/report", words());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.response().body())
                .contains("Kỳ mở ngày 15/03/2026.")
                .contains(">Lời văn</textarea>")
                .contains("value=\"45/BC-UBND\"");
    }

    @Test
    void the_interior_department_reads_the_report_and_takes_its_document() {
        var browser = interior();

        assertThat(browser.open("/reports").response().body())
                .contains("Báo cáo kết quả cải cách hành chính quý I năm 2026")
                .contains("14/03/2026");
        assertThat(browser.open("/reports/" + REPORT).response().body())
                .contains("I. Công tác chỉ đạo, điều hành")
                .contains("71,43");
        var document = browser.open("/reports/" + REPORT + "/document");
        assertThat(document.header("Content-Type")).contains("wordprocessingml");
        assertThat(document.response().body()).startsWith("PK");
    }

    @Test
    void of_many_reports_the_latest_come_first_and_the_others_page_by_page() {
        SERVICES.answer("GET /api/reports?limit=200&after=", 200, part(200, "on"));
        SERVICES.answer("GET /api/reports?limit=200&after=on", 200, part(100, null));
        var browser = interior();

        var first = browser.open("/reports").response().body();
        var last = browser.open("/reports?page=6").response().body();

        assertThat(first.indexOf("Báo cáo 299<")).isPositive().isLessThan(first.indexOf("o 298<"));
        assertThat(first)
                .contains("Báo cáo 250<", "href=\"/reports?page=2\"", "300 báo cáo, trang 1")
                .doesNotContain("Báo cáo 249<", "Mới hơn");
        assertThat(last)
                .contains("Báo cáo 0<", "href=\"/reports?page=5\"")
                .doesNotContain("Cũ hơn");
        assertThat(browser.open("/reports?page=99").response().body()).contains("Báo cáo 0<");
        assertThat(browser.open("/").response().body())
                .contains("Báo cáo 299<", "Báo cáo 294<")
                .doesNotContain("Báo cáo 293<");
    }

    /** So many reports, each published a minute after the one before, in parts as services answer. */
    private static String part(int count, @Nullable String next) {
        var from = next == null ? 200 : 0;
        var items =
                IntStream.range(from, from + count)
                        .mapToObj(
                                n ->
                                        """
                                        {"id":"r-%1$d","authority":"a","period":"QI","year":2026,
                                         "cutOff":"2026-03-14","title":"Báo cáo %1$d",
                                         "publishedAt":"%2$s"}"""
                                                .formatted(n, FIRST.plusSeconds(60L * n)))
                        .collect(Collectors.joining(","));
        var on = next == null ? "null" : "\"" + next + "\"";
        return "{\"items\":[" + items + "],\"next\":" + on + "}";
    }

    private static Map<String, String> words() {
        return Map.of(
                "key", "k",
                "revision", "\"1\"",
                "number", "45/BC-UBND",
                "place", "Sông Mai",
                "signedAs", "CHỦ TỊCH",
                "signatory", "Phạm Văn Dũng",
                "overview", "Lời văn");
    }

    private static String published() {
        return """
               {"id":"%s","round":"%s","authority":"song-mai","period":"QI","year":2026,
                "cutOff":"2026-03-14","knownAt":"2026-03-19T02:00:00Z",
                "publishedAt":"2026-03-19T02:00:00Z","version":1,"title":"Báo cáo"}"""
                .formatted(REPORT, ROUND);
    }
}
