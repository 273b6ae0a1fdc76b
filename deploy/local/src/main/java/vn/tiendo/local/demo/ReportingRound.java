package vn.tiendo.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/** The round of the first quarter: units report, the standing body consolidates, the Interior reads. */
final class ReportingRound {

    private final Session standingBody;
    private final String id;

    ReportingRound(Session standingBody, String plan, int year) {
        this.standingBody = standingBody;
        var round =
                standingBody.post(
                        "/api/rounds", Map.of("plan", plan, "period", "QI", "year", year));
        this.id = Json.text(round, "id");
    }

    String id() {
        return id;
    }

    JsonNode now() {
        return standingBody.get("/api/rounds/" + id);
    }

    /** Every unit that owes a report submits one; the second has nothing to report. */
    String unitsReport(List<Person> officers) {
        var byUnit =
                officers.stream()
                        .collect(Collectors.toMap(Person::unit, Person::session, (a, b) -> a));
        var expected = Json.each(now().path("units")).map(unit -> Json.text(unit, "id")).toList();
        for (var n = 0; n < expected.size(); n++) {
            var path = "/api/rounds/" + id + "/unit-reports/" + expected.get(n);
            var unit = Objects.requireNonNull(byUnit.get(expected.get(n)), expected.get(n));
            unit.post(path + "/submission", content(n == 1));
            if (n == 0) {
                standingBody.post(path + "/return", Map.of("reason", "Đề nghị nêu rõ kết quả"));
                unit.post(path + "/submission", content(false));
            }
            standingBody.post(path + "/acceptance", Map.of());
        }
        return expected.size() + " units reported, one after a return";
    }

    private static Map<String, Object> content(boolean nil) {
        return nil
                ? Map.of("nil", true)
                : Map.of(
                        "summary", "Đã thực hiện các nhiệm vụ được giao trong quý I.",
                        "difficulties", "Nhân lực còn kiêm nhiệm.",
                        "proposals", "Tổ chức tập huấn nghiệp vụ.",
                        "nil", false);
    }

    /** The published report's id. */
    String publish(int year) {
        var report =
                standingBody.post(
                        "/api/rounds/" + id + "/report",
                        Map.of(
                                "number", "21/BC-UBND",
                                "place", "Sông Mai",
                                "signedAs", "THỦ TRƯỞNG CƠ QUAN",
                                "signatory", "Trần Văn An",
                                "overview",
                                        "Công tác chỉ đạo, điều hành cải cách hành chính quý I năm "
                                                + year
                                                + " được triển khai theo kế hoạch.",
                                "difficulties", "Một số nhiệm vụ còn chờ hướng dẫn.",
                                "directions", "Tiếp tục đôn đốc các đơn vị theo thời hạn.",
                                "proposals", "Đề nghị hướng dẫn thống nhất việc thống kê."));
        return Json.text(report, "id");
    }
}
