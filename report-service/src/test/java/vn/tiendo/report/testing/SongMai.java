package vn.tiendo.report.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** A plan of the invented ward and its tasks, told as the other services tell of them. */
public final class SongMai {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String plan = UUID.randomUUID().toString();
    private final int year;

    private SongMai(int year) {
        this.year = year;
    }

    /** A plan of the year, published on the 6th of January at 09:00. */
    public static SongMai publishes(int year) {
        var ward = new SongMai(year);
        var told = sample("plan-service", "PlanPublished");
        told.withObject("/plan").put("id", ward.plan).put("year", year);
        tell("tiendo.plans", "PlanPublished", ward.plan, 1, year + "-01-06T02:00:00Z", told);
        return ward;
    }

    /** The same, where another unit leads what the third of its units does. */
    public static SongMai publishesLedBy(int year, String unit) {
        var ward = new SongMai(year);
        var text = sample("plan-service", "PlanPublished").toString();
        var told = (ObjectNode) JSON.readTree(text.replace("song-mai-kthtdt", unit));
        told.withObject("/plan").put("id", ward.plan).put("year", year);
        tell("tiendo.plans", "PlanPublished", ward.plan, 1, year + "-01-06T02:00:00Z", told);
        return ward;
    }

    /** A unit ends, and another carries on. */
    public static void merges(String unit, String into, String on) {
        var told = sample("plan-service", "UnitMerged");
        told.withObject("/unit").put("id", unit).withObject("/ending").put("on", on);
        ((ObjectNode) told.at("/unit/ending/into/0")).put("id", into);
        tell("tiendo.units", "UnitMerged", unit, 1, on + "T00:00:00Z", told);
    }

    /** A unit gets another name. */
    public static void names(String unit, String name, long sequence, String at) {
        var told = sample("plan-service", "UnitChanged");
        told.withObject("/unit").put("id", unit).put("name", name);
        tell("tiendo.units", "UnitChanged", unit, sequence, at, told);
    }

    /** A unit got another name by an act of a day, which is recorded later. */
    public static void namesOn(String day, String unit, String name, long sequence, String at) {
        var told = sample("plan-service", "UnitChanged");
        told.withObject("/unit").put("id", unit).put("name", name).put("namedOn", day);
        tell("tiendo.units", "UnitChanged", unit, sequence, at, told);
    }

    /** A task comes to another unit, from a day on. */
    public void reassigned(String planTask, String from, String unit, String on, String at) {
        var task = plan + "/" + planTask + "/" + from;
        var told = sample("task-service", "TaskReassigned");
        about(told, planTask, unit, "2026-02-28");
        told.withObject("/task").put("id", task);
        told.withObject("/reassignment").put("on", on);
        tell("tiendo.tasks", "TaskReassigned", task, 2, at, told);
    }

    public String plan() {
        return plan;
    }

    public int year() {
        return year;
    }

    /** A task that was assigned on the 6th of January. */
    public String assigned(String planTask, String unit, String due) {
        var task = plan + "/" + planTask + "/" + unit;
        var told = sample("task-service", "TaskAssigned");
        told.put("assignedAt", year + "-01-06T02:00:00Z");
        about(told, planTask, unit, due);
        tell("tiendo.tasks", "TaskAssigned", task, 1, year + "-01-06T02:00:00Z", told);
        return task;
    }

    /** Its progress is accepted: 100 %, so that it is completed. */
    public void completed(String planTask, String unit, String due, String doneOn, String at) {
        var task = plan + "/" + planTask + "/" + unit;
        var accepted = sample("task-service", "ProgressAccepted");
        accepted.put("at", at);
        accepted.withObject("/submission").put("doneOn", doneOn).put("byUnit", unit);
        about(accepted, planTask, unit, due);
        tell("tiendo.tasks", "ProgressAccepted", task, 2, at, accepted);
        var completed = sample("task-service", "TaskCompleted");
        completed.put("doneOn", doneOn).put("at", at);
        about(completed, planTask, unit, due);
        tell("tiendo.tasks", "TaskCompleted", task, 3, at, completed);
    }

    /** Something of a task that nobody can make sense of. */
    public void garbled(String task) {
        var headers = headers("tiendo.tasks", "TaskRevised", task, 9, year + "-01-07T02:00:00Z");
        new Topic(Parts.bootstrapServers(), "tiendo.tasks")
                .send(task, headers, "{".getBytes(StandardCharsets.UTF_8));
    }

    private void about(ObjectNode told, String planTask, String unit, String due) {
        var area = planTask.substring(0, planTask.indexOf('.'));
        var task = told.withObject("/task");
        task.put("id", plan + "/" + planTask + "/" + unit).put("plan", plan);
        task.put("planTask", planTask).put("area", area).put("label", planTask.substring(2));
        task.withObject("/deadline").put("effectiveDue", due).put("nominalDue", due);
        task.set(
                "leads",
                JSON.valueToTree(
                        List.of(
                                Map.of(
                                        "id",
                                        unit,
                                        "name",
                                        "Đơn vị " + unit,
                                        "path",
                                        List.of("song-mai", unit)))));
    }

    private static ObjectNode sample(String service, String event) {
        var file = Path.of("..", service, "contracts", event + ".v1.sample.json").toFile();
        return (ObjectNode) JSON.readTree(file);
    }

    private static void tell(
            String topic, String event, String key, long sequence, String at, ObjectNode body) {
        var headers = headers(topic, event, key, sequence, at);
        new Topic(Parts.bootstrapServers(), topic)
                .send(key, headers, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(
            String topic, String event, String key, long sequence, String at) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                key + "/" + sequence,
                "ce_source",
                topic.equals("tiendo.tasks") ? "task-service" : "plan-service",
                "ce_type",
                "vn.tiendo." + event + ".v1",
                "ce_subject",
                key,
                "ce_sequence",
                String.valueOf(sequence),
                "ce_time",
                Instant.parse(at).toString());
    }
}
