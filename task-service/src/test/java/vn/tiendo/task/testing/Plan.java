package vn.tiendo.task.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of Phường Sông Mai as plan-service publishes it. */
public final class Plan {
    private final String id = UUID.randomUUID().toString();
    private final List<Object> tasks = new ArrayList<>();
    private final String authority;
    private Map<String, ?> carriesOut = Map.of();

    private Plan(String authority) {
        this.authority = authority;
    }

    public static Plan aPlan() {
        return new Plan("song-mai");
    }

    public static Plan aPlanOf(String authority) {
        return new Plan(authority);
    }

    /** Its task carries out a task of another plan. */
    public Plan carryingOut(Plan above, String task, String taskAbove) {
        var links = List.of(Map.of("task", task, "above", taskAbove));
        carriesOut = Map.of("plan", above.id, "tasks", links);
        return this;
    }

    /** Only whom it carries out is told. */
    public Plan linked(int sequence) {
        var body = Map.of("plan", head(1), "carriesOut", carriesOut);
        TasksTopic.send("tiendo.plans", "vn.tiendo.PlanLinked.v1", id, sequence, body);
        return this;
    }

    public String id() {
        return id;
    }

    /** Work that a unit leads, due on a day. */
    public Plan with(String lead, String due) {
        return with(lead, null, Map.of("text", due, "kind", "BY", "to", due));
    }

    /** The same, where the plan says "if any". */
    public Plan withIfAny(String lead, String due) {
        return with(lead, "nếu có", Map.of("text", due, "kind", "BY", "to", due));
    }

    /** Work that units lead together. */
    public Plan with(List<SomeUnit> leads, String due) {
        return with(
                leads.stream().map(SomeUnit::ref).toList(),
                null,
                Map.of("text", due, "kind", "BY", "to", due));
    }

    public Plan with(String lead, String condition, Map<String, ?> deadline) {
        return with(List.of(unit(lead)), condition, deadline);
    }

    private Plan with(
            List<? extends Map<String, ?>> leads, String condition, Map<String, ?> deadline) {
        var label = String.valueOf((char) ('a' + tasks.size()));
        var task =
                new HashMap<String, Object>(
                        Map.of(
                                "id",
                                "1." + label,
                                "area",
                                "1",
                                "label",
                                label,
                                "activity",
                                "Rà soát văn bản của phường",
                                "coordinating",
                                List.of(unit("song-mai-dc")),
                                "assignments",
                                List.of(Map.of("leads", leads)),
                                "deliverables",
                                List.of(Map.of("no", 1, "name", "Báo cáo", "deadline", deadline))));
        if (condition != null) {
            task.put("condition", condition);
        }
        tasks.add(task);
        return this;
    }

    /** Sends it, and again if called again. */
    public Plan published() {
        return send("PlanPublished", 1, Map.of());
    }

    /** The plan says no more what it said; what is added next is all of it. */
    public Plan anew() {
        tasks.clear();
        return this;
    }

    public Plan amended(int version) {
        var amendment = Map.of("reason", "Theo tình hình thực tế", "issuedOn", "2026-06-10");
        return send("PlanAmended", version, Map.of("amendment", amendment));
    }

    public void closed(int sequence) {
        TasksTopic.send(
                "tiendo.plans",
                "vn.tiendo.PlanClosed.v1",
                id,
                sequence,
                Map.of(
                        "plan",
                        Map.of("id", id, "authority", "song-mai", "version", 1),
                        "reason",
                        "Hết năm kế hoạch",
                        "closedAt",
                        "2027-01-05T02:00:00Z"));
    }

    private Plan send(String event, int version, Map<String, ?> more) {
        var areas = List.of(Map.of("label", "1", "title", "Cải cách thể chế"));
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of("plan", head(version), "areas", areas, "tasks", tasks));
        if (!carriesOut.isEmpty()) {
            body.put("carriesOut", carriesOut);
        }
        TasksTopic.send("tiendo.plans", "vn.tiendo." + event + ".v1", id, version, body);
        return this;
    }

    private Map<String, ?> head(int version) {
        return Map.of(
                "id",
                id,
                "authority",
                authority,
                "number",
                "12/KH-UBND",
                "issuedOn",
                "2026-01-05",
                "title",
                "Kế hoạch cải cách hành chính năm 2026",
                "year",
                2026,
                "standingBody",
                unit("song-mai-vhxh"),
                "interior",
                "dong-ha-snv",
                "version",
                version);
    }

    private static Map<String, ?> unit(String id) {
        return Map.of("id", id, "name", "Đơn vị " + id, "path", List.of("song-mai", id));
    }
}
