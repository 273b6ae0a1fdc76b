package vn.tiendo.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    @TempDir Path folder;

    @Test
    void what_was_acknowledged_is_there_after_kill_9_and_a_quick_restart() throws Exception {
        try (var broker = LocalBroker.onFreePort(folder).start()) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("letters", 24, (short) 1))).all().get();
            }
            send(broker, "a");
            broker.kill();

            long killed = System.nanoTime();
            broker.start();
            assertThat(Duration.ofNanos(System.nanoTime() - killed))
                    .isLessThan(Duration.ofSeconds(30));

            send(broker, "b");
            assertThat(letters(broker, 2)).containsExactly("a", "b");
        }
    }

    @Test
    void a_paused_broker_goes_on_where_it_was() throws Exception {
        try (var broker = LocalBroker.onFreePort(folder).start()) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1))).all().get();
            }
            broker.pause();
            broker.resume();
            send(broker, "a");
            assertThat(letters(broker, 1)).containsExactly("a");
        }
    }

    @Test
    void the_data_moves_with_its_folder_to_other_ports() throws Exception {
        try (var broker = LocalBroker.onFreePort(folder).start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1))).all().get();
            send(broker, "a");
        }
        try (var broker = LocalBroker.onFreePort(folder).start()) {
            assertThat(letters(broker, 1)).containsExactly("a");
        }
    }

    private static void send(LocalBroker broker, String letter) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("letters", 0, "key", letter)).get();
        }
    }

    private static List<String> letters(LocalBroker broker, int count) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "auto.offset.reset",
                        "earliest");
        var letters = new java.util.ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("letters", 0)));
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (letters.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> letters.add(each.value()));
            }
        }
        return letters;
    }
}
