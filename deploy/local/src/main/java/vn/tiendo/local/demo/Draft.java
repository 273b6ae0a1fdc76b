package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/** A plan before its publication: what it leaves open is settled by recorded corrections. */
final class Draft {

    private static final String REASON = "Bổ sung khi đăng ký kế hoạch (bản trình diễn)";

    private final Session standingBody;
    private final String id;

    Draft(Session standingBody, PlanFile file) {
        this.standingBody = standingBody;
        var imported = standingBody.upload("/api/plans/imports", file.name(), file.content());
        this.id = Json.text(imported, "id");
    }

    String id() {
        return id;
    }

    JsonNode now() {
        return standingBody.get("/api/plans/" + id);
    }

    String issuingAuthority() {
        var name = Json.text(now(), "reading", "plan", "issuingAuthority");
        return name.isEmpty() ? "Cơ quan ban hành" : name;
    }

    /** Registers every unit that the document names and the directory does not know. */
    int registerUnits(Registry registry) {
        var ids = new Slug();
        var registered = 0;
        for (var groups : List.of(false, true)) {
            for (var name : unknownNames()) {
                if (name.path("group").asBoolean() != groups) {
                    continue;
                }
                var text = Json.text(name, "name");
                if (groups) {
                    registry.group(ids.of(text), text);
                } else {
                    registry.unit(ids.of(text), text);
                }
                registered++;
            }
        }
        return registered;
    }

    private List<JsonNode> unknownNames() {
        return Json.each(now().path("unitNames"))
                .filter(name -> Json.text(name, "unit").isEmpty())
                .toList();
    }

    /** The units that it names, id to name, those that lead most tasks first; no groups. */
    Map<String, String> units() {
        var draft = now();
        var idOf = new LinkedHashMap<String, String>();
        Json.each(draft.path("unitNames"))
                .filter(name -> !name.path("group").asBoolean())
                .forEach(name -> idOf.put(Json.text(name, "name"), Json.text(name, "unit")));
        var tasks = new LinkedHashMap<String, Integer>();
        idOf.values().forEach(unit -> tasks.put(unit, 0));
        Json.each(draft.path("reading").path("areas"))
                .flatMap(area -> Json.each(area.path("tasks")))
                .flatMap(task -> Json.each(task.path("lead")))
                .map(lead -> idOf.get(lead.asString()))
                .filter(unit -> unit != null)
                .forEach(unit -> tasks.merge(unit, 1, Integer::sum));
        var units = new LinkedHashMap<String, String>();
        tasks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(unit -> units.put(unit.getKey(), nameOf(unit.getKey(), idOf)));
        return units;
    }

    private static String nameOf(String unit, Map<String, String> idOf) {
        return idOf.entrySet().stream()
                .filter(named -> named.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(unit);
    }

    /** Fills in what the document leaves blank; how many corrections were recorded. */
    int settle(String standingBodyUnit, String today, int year) {
        var draft = now();
        var head = draft.path("reading").path("plan");
        var wishes = new ArrayList<Map<String, String>>();
        fill(wishes, head, "number", "01/KH-UBND");
        fill(wishes, head, "issuedOn", today);
        fill(wishes, head, "title", "Kế hoạch cải cách hành chính năm " + year);
        fill(wishes, head, "standingBody", standingBodyUnit);
        for (var point : draft.path("openPoints")) {
            var path = Json.text(point, "path");
            wishes.add(
                    Json.text(point, "code").equals("SUSPECTED_YEAR_SLIP")
                            ? yearOf(path, draft, year)
                            : wish(path, valueFor(path, standingBodyUnit, year)));
        }
        if (!wishes.isEmpty()) {
            standingBody.post("/api/plans/" + id + "/corrections", wishes);
        }
        return wishes.size();
    }

    /**
     * A deadline in the year before the plan's: right where the plan was issued before it, else a
     * slip that the plan's own year mends.
     */
    private static Map<String, String> yearOf(String path, JsonNode draft, int year) {
        var reading = draft.path("reading");
        var deadline = deadlineAt(path, reading);
        var written = Json.text(deadline, "to");
        var issued = Json.text(reading, "plan", "issuedOn");
        if (!issued.isEmpty() && issued.compareTo(written) <= 0) {
            return wish(path.replaceFirst("/deadline$", "/doubt"), "accepted");
        }
        var slip = written.substring(0, 4);
        return wish(path, Json.text(deadline, "text").replace(slip, Integer.toString(year)));
    }

    private static JsonNode deadlineAt(String path, JsonNode reading) {
        return Json.each(reading.path("areas"))
                .flatMap(area -> Json.each(area.path("tasks")))
                .flatMap(
                        task ->
                                Json.each(task.path("deliverables"))
                                        .filter(
                                                one ->
                                                        path.equals(
                                                                "tasks/%s/deliverables/%s/deadline"
                                                                        .formatted(
                                                                                Json.text(
                                                                                        task, "id"),
                                                                                Json.text(
                                                                                        one,
                                                                                        "no")))))
                .findFirst()
                .orElseThrow()
                .path("deadline");
    }

    private static String valueFor(String path, String unit, int year) {
        if (path.startsWith("findings/")) {
            return "accepted";
        }
        if (path.endsWith("/lead")) {
            return unit;
        }
        if (path.endsWith("/name")) {
            return "Báo cáo";
        }
        return path.equals("year") ? Integer.toString(year) : "Trong năm " + year;
    }

    private static void fill(
            List<Map<String, String>> wishes, JsonNode head, String field, String value) {
        if (Json.text(head, field).isBlank()) {
            wishes.add(wish(field, value));
        }
    }

    private static Map<String, String> wish(String field, String value) {
        return Map.of("field", field, "value", value, "reason", REASON);
    }

    void publish() {
        standingBody.post("/api/plans/" + id + "/publication", Map.of());
    }
}
