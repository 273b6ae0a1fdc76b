package vn.tiendo.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What no service can consume. */
final class Garbled {

    private Garbled() {}

    static void record(String bootstrapServers, String topic, String key) {
        var text = new StringSerializer();
        var config = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(config, text, text)) {
            var record = new ProducerRecord<>(topic, key, "{");
            var type = "vn.tiendo.UnitRegistered.v1".getBytes(StandardCharsets.UTF_8);
            record.headers().add("ce_type", type);
            producer.send(record);
            producer.flush();
        }
    }
}
