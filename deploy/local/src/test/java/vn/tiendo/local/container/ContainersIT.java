package vn.tiendo.local.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;

/** The first that runs under {@code -Pcontainers}: without engine or images all ends here. */
class ContainersIT {

    @Test
    void what_a_store_acknowledged_is_there_after_kill_9() {
        try (var store = new ContainerStore().start();
                var client = MongoClients.create(store.uri("test"))) {
            numbers(client.getDatabase("test").getCollection("numbers"))
                    .insertOne(new Document("_id", 7));

            store.kill();
            store.start();

            assertThat(client.getDatabase("test").getCollection("numbers").find().first())
                    .containsEntry("_id", 7);
        }
    }

    @Test
    void what_a_broker_acknowledged_is_there_after_kill_9() throws Exception {
        try (var broker = new ContainerBroker().start();
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("letters", 24, (short) 1))).all().get();

            broker.kill();
            broker.start();

            assertThat(admin.listTopics().names().get()).contains("letters");
        }
    }

    @Test
    void an_image_that_is_not_here_is_named_in_one_line() {
        var image = "registry.invalid/no-such-image:1";
        try (var box = new Box(image, FreePort.any(), Map.of(), List.of(), () -> true)) {
            assertThatThrownBy(box::start)
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining(image);
        }
    }

    private static MongoCollection<Document> numbers(MongoCollection<Document> collection) {
        return collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
