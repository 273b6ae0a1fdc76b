package vn.tiendo.acceptance.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/** An authority with a standing body, whose units' own systems call the API. */
final class Office {

    private final Year year;
    private final String id;
    private final Session admin;
    private final Session manager;
    private final Map<String, Session> officers = new HashMap<>();

    private Office(Year year, String id, Session admin) {
        this.year = year;
        this.id = id;
        this.admin = admin;
        unit("thuong-truc", "Văn phòng");
        this.manager = client("quan-ly", "thuong-truc", "PLAN_MANAGER");
    }

    /** With its standing body, "Văn phòng". */
    static Office register(Year year, String id, String name) {
        var admin = year.admin();
        admin.post(
                "/api/units", Map.of("id", id, "authority", id, "name", name, "kind", "AUTHORITY"));
        return new Office(year, id, admin);
    }

    /** A unit and an officer's system in it; its id. */
    String unit(String key, String name) {
        var unit = new HashMap<String, Object>(Map.of("name", name, "kind", "UNIT"));
        unit.putAll(Map.of("id", idOf(key), "authority", id, "parent", id));
        admin.post("/api/units", unit);
        employ(key);
        return idOf(key);
    }

    /** An officer's system for a unit that is registered already. */
    void employ(String key) {
        officers.put(key, client(key + "-can-bo", key, "UNIT_OFFICER"));
    }

    /** Every unit right below the authority, by one name. */
    void everybody(String name) {
        var group = new HashMap<String, Object>(Map.of("name", name, "kind", "GROUP"));
        group.putAll(Map.of("id", idOf("tat-ca"), "authority", id, "parent", id));
        group.put("members", Map.of("of", "CHILDREN"));
        admin.post("/api/units", group);
    }

    String id() {
        return id;
    }

    String idOf(String key) {
        return id + "-" + key;
    }

    Session admin() {
        return admin;
    }

    Session manager() {
        return manager;
    }

    Session officer(String key) {
        return officers.get(key);
    }

    private Session client(String name, String key, String role) {
        var account = id + "-" + name;
        var client =
                admin.post(
                        "/api/clients",
                        Map.of(
                                "clientId",
                                account,
                                "authority",
                                id,
                                "unit",
                                idOf(key),
                                "roles",
                                List.of(role)));
        var seat = new HashMap<String, Object>(Map.of("unit", idOf(key), "role", role));
        seat.putAll(Map.of("name", name, "email", account + "@vi-du.test", "account", account));
        admin.put("/api/seats/" + account, seat);
        return year.as(account, Json.text(client, "clientSecret"));
    }

    /** A draft of a document. */
    String draft(String fileName, byte[] document) {
        return Json.text(manager.upload("/api/plans/imports", fileName, document), "id");
    }

    /** A plan in force, all its tasks given. */
    String publish(String document, String number) {
        var plan = draft("ke-hoach.txt", document.getBytes(StandardCharsets.UTF_8));
        correct(plan, Map.of("number", number, "issuedOn", "2026-01-05"));
        correct(plan, Map.of("standingBody", idOf("thuong-truc")));
        manager.post("/api/plans/" + plan + "/publication", Map.of());
        year.settle();
        return plan;
    }

    void correct(String plan, Map<String, String> fields) {
        var wishes = new ArrayList<Map<String, String>>();
        fields.forEach(
                (field, value) ->
                        wishes.add(
                                Map.of("field", field, "value", value, "reason", "Theo bản ký")));
        manager.post("/api/plans/" + plan + "/corrections", wishes);
    }

    List<JsonNode> tasks(String plan) {
        return manager.all("/api/tasks?plan=" + plan);
    }

    /** The one task of a row of the plan. */
    JsonNode task(String plan, String planTask) {
        return tasks(plan).stream()
                .filter(task -> Json.text(task, "planTask").equals(planTask))
                .findFirst()
                .orElseThrow();
    }

    /** Finished, with a document as evidence. */
    void submit(String key, JsonNode task) {
        var today = year.today().toString();
        officer(key)
                .post(
                        "/api/tasks/" + Json.text(task, "id") + "/progress",
                        Map.of(
                                "percent",
                                100,
                                "text",
                                "Đã hoàn thành",
                                "doneOn",
                                today,
                                "evidence",
                                List.of(
                                        Map.of(
                                                "kind", "DOCUMENT",
                                                "number", "10/BC",
                                                "issuedOn", today,
                                                "title", "Báo cáo"))));
    }

    void accept(JsonNode task) {
        manager.post(
                "/api/tasks/" + Json.text(task, "id") + "/acceptance",
                Map.of("doneOn", year.today().toString()));
    }
}
