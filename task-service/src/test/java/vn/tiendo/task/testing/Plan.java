package vn.tiendo.task.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of Phường Sông Mai as plan-service publishes it. */
public final class Plan {
    private final String id = UUID.randomUUID().toString();
    private final List<Object> tasks = new ArrayList<>();

    private Plan() {}

    public static Plan aPlan() {
        return new Plan();
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

    public Plan with(String lead, String condition, Map<String, ?> deadline) {
        var label = String.valueOf((char) ('a' + tasks.size()));
        var task =
                new java.util.HashMap<String, Object>(
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
                                List.of(Map.of("leads", List.of(unit(lead)))),
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
        var plan =
                Map.of(
                        "id", id,
                        "authority", "song-mai",
                        "number", "12/KH-UBND",
                        "issuedOn", "2026-01-05",
                        "title", "Kế hoạch cải cách hành chính năm 2026",
                        "year", 2026,
                        "standingBody", unit("song-mai-vhxh"),
                        "interior", "dong-ha-snv",
                        "version", 1);
        var areas = List.of(Map.of("label", "1", "title", "Cải cách thể chế"));
        TasksTopic.send(
                "tiendo.plans",
                "vn.tiendo.PlanPublished.v1",
                id,
                1,
                Map.of("plan", plan, "areas", areas, "tasks", tasks));
        return this;
    }

    private static Map<String, ?> unit(String id) {
        return Map.of("id", id, "name", "Đơn vị " + id, "path", List.of("song-mai", id));
    }
}
