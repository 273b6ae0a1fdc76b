package vn.tiendo.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/** The lead units' systems carry out a part of their tasks; the standing body reviews. */
final class Departments {

    private static final Set<String> OPEN = Set.of("ASSIGNED", "IN_PROGRESS", "RETURNED");

    private final String plan;
    private final List<Person> officers;
    private final Session standingBody;
    private int done;
    private int partly;
    private int returned;
    private int notArising;

    Departments(String plan, List<Person> officers, Session standingBody) {
        this.plan = plan;
        this.officers = officers;
        this.standingBody = standingBody;
    }

    /** Every third open task of each unit is finished, others get half of it or nothing. */
    String work(LocalDate today) {
        done = 0;
        partly = 0;
        returned = 0;
        notArising = 0;
        for (var officer : officers) {
            var tasks = openTasks(officer);
            for (var n = 0; n < tasks.size(); n++) {
                carryOut(officer.session(), tasks.get(n), n, today);
            }
        }
        return "%d tasks reported done, %d half done, %d not arising; %d sent back once"
                .formatted(done, partly, notArising, returned);
    }

    /** Those that one officer alone answers for, so that two units don't report the same task. */
    private List<JsonNode> openTasks(Person officer) {
        var tasks = new ArrayList<JsonNode>();
        for (var task : officer.session().all("/api/tasks?plan=" + plan + "&mine=true")) {
            var firstLead = Json.text(task.path("leads").path(0), "id");
            if (OPEN.contains(Json.text(task, "status")) && firstLead.equals(officer.unit())) {
                tasks.add(task);
            }
        }
        tasks.sort(
                Comparator.comparing((JsonNode task) -> Json.text(task, "planTask"))
                        .thenComparing(task -> Json.text(task, "occurrence"))
                        .thenComparing(task -> task.path("deliverableNo").asInt()));
        return tasks;
    }

    private void carryOut(Session unit, JsonNode task, int n, LocalDate today) {
        var id = Json.text(task, "id");
        if (task.path("conditional").asBoolean() && n % 2 == 1) {
            unit.post(
                    "/api/tasks/" + id + "/not-arising",
                    Map.of("reason", "Trong kỳ không phát sinh nội dung phải thực hiện"));
            notArising++;
            return;
        }
        switch (n % 4) {
            case 0 -> {
                submit(unit, task, 100, today, n);
                accept(id, today);
                done++;
            }
            case 1 -> {
                submit(unit, task, 50, today, n);
                accept(id, today);
                partly++;
            }
            case 2 -> {
                if (n == 2) {
                    submit(unit, task, 100, today, n);
                    standingBody.post(
                            "/api/tasks/" + id + "/return",
                            Map.of("reason", "Đề nghị bổ sung tài liệu kiểm chứng"));
                    submit(unit, task, 100, today, n);
                    accept(id, today);
                    returned++;
                    done++;
                }
            }
            default -> {}
        }
    }

    /** The reviewer confirms the day: what came after its deadline is not accepted without. */
    private void accept(String task, LocalDate doneOn) {
        standingBody.post(
                "/api/tasks/" + task + "/acceptance", Map.of("doneOn", doneOn.toString()));
    }

    private static void submit(Session unit, JsonNode task, int percent, LocalDate today, int n) {
        var progress = new HashMap<String, Object>();
        progress.put("percent", percent);
        progress.put("text", "Đã triển khai: " + Json.text(task, "deliverable"));
        progress.put("doneOn", today.toString());
        if (percent == 100) {
            progress.put(
                    "evidence",
                    List.of(
                            Map.of(
                                    "kind",
                                    "DOCUMENT",
                                    "number",
                                    (10 + n) + "/BC-" + today.getYear(),
                                    "issuedOn",
                                    today.toString(),
                                    "title",
                                    Json.text(task, "deliverable"))));
        } else {
            progress.put("obstacles", "Chờ văn bản hướng dẫn của cấp trên");
            progress.put("proposals", "Đề nghị sớm có hướng dẫn thống nhất");
        }
        unit.post("/api/tasks/" + Json.text(task, "id") + "/progress", progress);
    }
}
