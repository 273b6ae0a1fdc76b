package vn.tiendo.local.demo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.broker.LocalBroker;

class RawTopicsIT {

    @TempDir Path folder;

    @Test
    void what_feeds_a_read_model_of_a_service_is_consumed_by_the_service() throws Exception {
        try (var broker = LocalBroker.onFreePort(folder).start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1))).all().get();
            consumed(admin, "report-service", 1);
            consumed(admin, "report-service.report-facts-1", 10);
            consumed(admin, "report-service.report-facts-2", 100);
            consumed(admin, "mail-service", 1000);

            var topics = new RawTopics(broker.bootstrapServers());

            assertThat(topics.consumed(List.of("report-service", "task-service")))
                    .isEqualTo(Map.of("letters", 111L));
        }
    }

    private static void consumed(Admin admin, String group, long records) throws Exception {
        var letters = new TopicPartition("letters", 0);
        admin.alterConsumerGroupOffsets(group, Map.of(letters, new OffsetAndMetadata(records)))
                .all()
                .get();
    }
}
