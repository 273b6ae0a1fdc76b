package vn.tiendo.notification.running;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.kit.Topic;

/** Events as the other services would publish them, in an authority of its own. */
final class Happenings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TIME = "2026-03-26T01:00:00Z";

    private final String bootstrapServers;
    final String authority = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Long> sequences = new LinkedHashMap<>();

    Happenings(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    static String address(String account) {
        return account + "@songmai.test";
    }

    String account(String name) {
        return authority + "-" + name;
    }

    Map<String, Object> unit(String name) {
        var id = name.equals("ubnd") ? authority : authority + "-" + name;
        var path = id.equals(authority) ? List.of(id) : List.of(authority, id);
        return Map.of("id", id, "authority", authority, "name", "Đơn vị " + name, "path", path);
    }

    void registered(String... units) {
        for (var name : units) {
            var unit = unit(name);
            send("units", (String) unit.get("id"), "UnitRegistered", Map.of("unit", unit));
        }
    }

    /** Puts a person on a seat: the account and the address are of the person's name. */
    void filled(String unit, String role, String person) {
        var id = "seat-" + authority + "-" + person;
        var seat =
                Map.of(
                        "id",
                        id,
                        "unit",
                        unit(unit).get("id"),
                        "authority",
                        authority,
                        "role",
                        role,
                        "name",
                        "Người " + person,
                        "email",
                        address(account(person)),
                        "account",
                        account(person));
        send("seats", id, "SeatFilled", Map.of("seat", seat));
    }

    void vacated(String person) {
        send("seats", "seat-" + authority + "-" + person, "SeatVacated", null);
    }

    /** An event of a task led by the unit {@code vp}, with {@code vp} as the standing body. */
    void task(String task, String type, String status, Map<String, Object> more) {
        publish(task, type, next(task), taskEvent(task, status, more));
    }

    Map<String, Object> taskEvent(String task, String status, Map<String, Object> more) {
        return taskEvent(task, status, more, Map.of());
    }

    private Map<String, Object> taskEvent(
            String task, String status, Map<String, Object> more, Map<String, Object> ofTask) {
        var view = new LinkedHashMap<String, Object>(ofTask);
        view.put("id", task);
        view.put("authority", authority);
        view.put("plan", account("plan"));
        view.put("planTask", "1.a");
        view.put("activity", "Tuyên truyền dịch vụ công " + task);
        view.put("deliverable", "Kế hoạch " + task);
        view.put("leads", List.of(unit("vp")));
        view.put("standingBody", unit("vp"));
        view.put("deadline", Map.of("text", "Quý I/2026", "effectiveDue", "2026-03-31"));
        view.put("status", status);
        var event = new LinkedHashMap<String, Object>(more);
        event.put("task", view);
        return event;
    }

    /** The plan of this task was amended, and its standing body is to decide. */
    void amended(String task, String status, Map<String, Object> amendment) {
        var reason = Map.<String, Object>of("reason", "AMENDMENT_TO_BE_DECIDED");
        var event = taskEvent(task, status, reason, Map.of("amendment", amendment));
        publish(task, "TaskRevised", next(task), event);
    }

    void askedForLaterDay(String task, String until) {
        var more = Map.<String, Object>of("extension", laterDay(until));
        var event = taskEvent(task, "ASSIGNED", more, Map.of("extensionAsked", until));
        publish(task, "ExtensionRequested", next(task), event);
    }

    void laterDayRefused(String task, String until, String reason) {
        var extension = new LinkedHashMap<String, Object>(laterDay(until));
        extension.put("decision", Map.of("granted", false, "reason", reason, "at", TIME));
        task(task, "ExtensionDecided", "ASSIGNED", Map.of("extension", extension));
    }

    private static Map<String, Object> laterDay(String until) {
        return Map.of("until", until, "before", "2026-03-31", "reason", "Chờ hướng dẫn");
    }

    /** The plan of all these tasks is over. */
    void planClosed() {
        var plan = account("plan");
        send("plans", plan, "PlanClosed", Map.of("plan", Map.of("id", plan)));
    }

    /** Others lead this task now. */
    void reassigned(String task, String from, String to) {
        var how =
                Map.of(
                        "because", "MERGED",
                        "on", "2026-03-25",
                        "before", Map.of("leads", List.of(unit(from))));
        var event = taskEvent(task, "ASSIGNED", Map.of("reassignment", how));
        @SuppressWarnings("unchecked") // as taskEvent makes it
        var view = (Map<String, Object>) event.get("task");
        view.put("leads", List.of(unit(to)));
        publish(task, "TaskReassigned", next(task), event);
    }

    void merged(String unit, String into) {
        var ended = new LinkedHashMap<String, Object>(unit(unit));
        ended.put("ending", Map.of("how", "MERGED", "into", List.of(unit(into))));
        send("units", (String) ended.get("id"), "UnitMerged", Map.of("unit", ended));
    }

    /** As a subject calls a task of {@link #taskEvent}. */
    String title(String task) {
        return "Đơn vị vp – Kế hoạch " + task + ": Tuyên truyền dịch vụ công " + task + " (1.a)";
    }

    void reminded(String task, String step, String... levels) {
        var type = step.startsWith("BEFORE") ? "DeadlineApproaching" : "DeadlinePassed";
        task(task, type, "ASSIGNED", reminder(task, step, levels));
    }

    Map<String, Object> reminder(String task, String step, String... levels) {
        return Map.of(
                "step",
                step,
                "levels",
                List.of(levels),
                "due",
                "2026-03-31",
                "fireAt",
                TIME,
                "raisedAt",
                TIME,
                "late",
                false,
                "workingDaysLeft",
                3,
                "noticeKey",
                task + ":2026-03-31:" + step);
    }

    /** Told by the round, after it was opened. */
    void unitReportDue(String unit) {
        var id = account("round");
        var round = new LinkedHashMap<String, Object>(report(id));
        send("reports", id, "RoundOpened", Map.of("round", round));
        round.put("due", "2026-03-20");
        send(
                "reports",
                id,
                "UnitReportDue",
                Map.of(
                        "round",
                        round,
                        "unit",
                        unit(unit),
                        "due",
                        "2026-03-17",
                        "noticeKey",
                        id + ":" + unit + ":DUE"));
    }

    /** Told by the unit's report, which begins with its submission. */
    void unitReportSubmitted(String unit) {
        unitReport(unit, "UnitReportSubmitted");
    }

    void unitReportReturned(String unit) {
        unitReport(unit, "UnitReportReturned");
    }

    private void unitReport(String unit, String type) {
        var round = report(account("round"));
        var body = Map.of("round", round, "unit", unit(unit), "nil", true);
        send("reports", account("unit-report-" + unit), type, body);
    }

    void published(String interior) {
        var id = account("report");
        var report = new LinkedHashMap<String, Object>(report(id));
        report.put("version", 1);
        report.put("title", "Báo cáo quý I");
        report.put("publishedAt", "2026-03-19T08:00:00Z");
        report.put("interior", unit(interior).get("id"));
        send("reports", id, "ReportPublished", Map.of("report", report));
    }

    private Map<String, Object> report(String id) {
        return Map.of("id", id, "authority", authority, "period", "QI", "year", 2026);
    }

    void publish(String task, String type, long sequence, Object body) {
        deliver("tasks", task, type, sequence, body);
    }

    void send(String topic, String key, String type, @Nullable Object body) {
        deliver(topic, key, type, next(key), body);
    }

    private long next(String key) {
        return sequences.merge(key, 1L, Long::sum);
    }

    private void deliver(
            String topic, String key, String type, long sequence, @Nullable Object body) {
        var headers =
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        key + "-" + sequence,
                        "ce_source",
                        "test",
                        "ce_type",
                        "vn.tiendo." + type + ".v1",
                        "ce_subject",
                        key,
                        "ce_time",
                        TIME,
                        "ce_sequence",
                        Long.toString(sequence));
        var bytes =
                body == null
                        ? null
                        : JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        new Topic(bootstrapServers, "tiendo." + topic).send(key, headers, bytes);
    }
}
