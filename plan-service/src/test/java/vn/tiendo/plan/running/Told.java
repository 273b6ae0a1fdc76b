package vn.tiendo.plan.running;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.local.Parts;

/** Says on a topic what another service would. */
public final class Told {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Told() {}

    public static void say(String topic, String type, String key, long sequence, Object body) {
        var config = Map.<String, Object>of("bootstrap.servers", Parts.bootstrapServers());
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(config, text, text)) {
            var record = new ProducerRecord<>(topic, key, JSON.writeValueAsString(body));
            var headers =
                    Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            type + key + sequence,
                            "ce_source",
                            "another-service",
                            "ce_type",
                            type,
                            "ce_subject",
                            key,
                            "ce_sequence",
                            String.valueOf(sequence),
                            "ce_time",
                            Instant.EPOCH.toString());
            headers.forEach(
                    (name, value) ->
                            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
            producer.flush();
        }
    }
}
