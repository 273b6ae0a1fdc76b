package vn.tiendo.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of ours holds to. */
abstract class StoreContract {

    private static final String QUICK = "serverSelectionTimeoutMS=300&socketTimeoutMS=300";

    @TempDir Path folder;

    abstract LocalStore store(Path folder);

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void what_was_acknowledged_is_there_after_kill_9() throws Exception {
        try (var store = store(folder)) {
            store.start();
            var acknowledged = new AtomicInteger();
            var writing =
                    ForkJoinPool.commonPool().submit(() -> writeUntilRefused(store, acknowledged));
            Awaitility.await().until(() -> acknowledged.get() > 200);
            store.kill();
            int last = writing.get();

            store.start();

            try (var client = MongoClients.create(store.uri("test"))) {
                assertThat(numbers(client).countDocuments()).isBetween((long) last, last + 1L);
            }
        }
    }

    @Test
    void a_paused_store_keeps_its_connections_and_answers_nobody() {
        try (var store = store(folder)) {
            store.start();
            try (var client = MongoClients.create(store.uri("test") + options(store))) {
                // before the pause a busy machine may be slow too
                Awaitility.await()
                        .ignoreExceptionsInstanceOf(MongoException.class)
                        .untilAsserted(() -> assertThat(save(client, 1)).isTrue());
                store.pause();
                assertThatThrownBy(() -> numbers(client).insertOne(new Document("_id", 2)))
                        .isInstanceOf(MongoException.class);
                store.resume();
                Awaitility.await()
                        .ignoreExceptionsInstanceOf(MongoException.class)
                        .untilAsserted(
                                () -> assertThat(numbers(client).find().first()).isNotNull());
            }
        }
    }

    @Test
    void the_data_moves_with_its_folder_to_another_port() {
        var first = store(folder);
        try (var client = MongoClients.create(first.start().uri("test"))) {
            numbers(client).insertOne(new Document("_id", 7));
        }
        first.close();
        var second = store(folder);
        assertThat(second.port()).isNotEqualTo(first.port());
        try (second;
                var client = MongoClients.create(second.start().uri("test"))) {
            assertThat(numbers(client).find().first()).containsEntry("_id", 7);
        }
    }

    @Test
    void hello_is_answered_as_health_checks_want_it() {
        try (var store = store(folder).start();
                var client = MongoClients.create(store.uri())) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
            assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void nothing_runs_after_close() {
        var store = store(folder);
        store.start();
        var child = store.child();
        store.close();
        assertThat(child.alive()).isFalse();
    }

    /** Patient: a store that is only slow is not taken for one that was killed. */
    private static int writeUntilRefused(LocalStore store, AtomicInteger acknowledged) {
        var uri = store.uri("test") + and(store) + "serverSelectionTimeoutMS=5000";
        try (var client = MongoClients.create(uri)) {
            for (int number = 0; ; number++) {
                try {
                    numbers(client).insertOne(new Document("_id", number));
                    acknowledged.incrementAndGet();
                } catch (MongoException refused) {
                    return acknowledged.get();
                }
            }
        }
    }

    private static boolean save(MongoClient client, int number) {
        var document = new Document("_id", number);
        var upsert = new ReplaceOptions().upsert(true);
        return numbers(client).replaceOne(document, document, upsert).wasAcknowledged();
    }

    private static String options(LocalStore store) {
        return and(store) + QUICK;
    }

    private static String and(LocalStore store) {
        return store.uri().contains("?") ? "&" : "?";
    }

    private static MongoCollection<Document> numbers(MongoClient client) {
        return client.getDatabase("test")
                .getCollection("numbers")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }
}
