package vn.tiendo.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.tiendo.local.api.Json;

/** A unit and a plan that gives it many tasks, told as plan-service tells them. */
final class Assigned {

    static final String AUTHORITY = "bench";
    static final String UNIT = "bench-vp";
    static final String PLAN = "bench-plan";

    /** So many that none gets more submissions in a run than a real one in a year or two. */
    static final int TASKS = 1000;

    private final Producer<byte[], byte[]> producer;

    private Assigned(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    static void tell(String bootstrapServers) {
        var bytes = new ByteArraySerializer();
        var config = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(config, bytes, bytes)) {
            var assigned = new Assigned(producer);
            for (var unit : List.of(AUTHORITY, UNIT)) {
                var told = Map.of("unit", Map.of("id", unit, "path", List.of(unit)));
                assigned.tell("tiendo.units", "vn.tiendo.UnitRegistered.v1", unit, told);
            }
            assigned.tell("tiendo.plans", "vn.tiendo.PlanPublished.v1", PLAN, plan());
            producer.flush();
        }
    }

    private static Map<String, Object> plan() {
        var head =
                Map.of(
                        "id",
                        PLAN,
                        "authority",
                        AUTHORITY,
                        "number",
                        "12/KH-UBND",
                        "issuedOn",
                        "2026-01-05",
                        "title",
                        "Kế hoạch cải cách hành chính",
                        "year",
                        2026,
                        "standingBody",
                        unit(),
                        "interior",
                        AUTHORITY,
                        "version",
                        1);
        var tasks = new ArrayList<Map<String, Object>>();
        for (var n = 0; n < TASKS; n++) {
            tasks.add(task(n));
        }
        var areas = List.of(Map.of("label", "1", "title", "Cải cách thể chế"));
        return Map.of("plan", head, "areas", areas, "tasks", tasks);
    }

    /** Due in a far year: no reminder falls into the run. */
    private static Map<String, Object> task(int n) {
        var deadline = Map.of("text", "2099", "kind", "BY", "to", "2099-12-31");
        return Map.of(
                "id", "1." + n,
                "area", "1",
                "label", Integer.toString(n),
                "activity", "Rà soát văn bản quy phạm pháp luật",
                "coordinating", List.of(),
                "assignments", List.of(Map.of("leads", List.of(unit()))),
                "deliverables", List.of(Map.of("no", 1, "name", "Báo cáo", "deadline", deadline)));
    }

    private static Map<String, Object> unit() {
        return Map.of("id", UNIT, "name", "Văn phòng", "path", List.of(AUTHORITY, UNIT));
    }

    private void tell(String topic, String type, String key, Map<String, ?> body) {
        var record = new ProducerRecord<byte[], byte[]>(topic, utf8(key), utf8(Json.write(body)));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", type + key,
                        "ce_source", "plan-service",
                        "ce_type", type,
                        "ce_subject", key,
                        "ce_sequence", "1",
                        "ce_time", "2026-01-06T02:00:00Z")
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        producer.send(record);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
