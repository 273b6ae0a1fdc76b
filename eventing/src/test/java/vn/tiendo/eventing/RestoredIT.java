package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.kit.Backup;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Sum;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.eventing.restore.Resumption;
import vn.tiendo.local.Parts;

/** A store that was restored to an older point gives no sequence away twice. */
@Tag("kit")
class RestoredIT {

    private final String name = Instance.newName();
    private final MovableClock clock = new MovableClock();
    private final Topic topic = Topic.made(Parts.bootstrapServers(), name);
    private final MongoClient client = MongoClients.create(Parts.mongoUri(name));
    private final MongoDatabase database = client.getDatabase(name);
    private Instance service;

    /** "early" was told of four times before the backup and twice after it, "late" only after it. */
    @BeforeEach
    void a_store_is_restored() {
        service = start();
        create("early");
        add("early", 3);
        create("untouched");
        service.awaitQuiet();
        var backup = Backup.of(database);
        add("early", 2);
        create("late");
        service.awaitQuiet();
        service.close();
        backup.restore(database);
        clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        service.close();
        client.close();
    }

    private Instance start() {
        return Instance.start(name, clock);
    }

    private void create(String counter) {
        service.counters().create(counter, Command.unkeyed(), () -> Counter.begin(counter));
    }

    private void add(String counter, int times) {
        for (var time = 0; time < times; time++) {
            service.counters().change(counter, Command.unkeyed(), Counter::add);
        }
    }

    private Resumption.State resume() {
        var resumption = service.bean(Resumption.class);
        resumption.begin();
        await().until(() -> !resumption.state().running());
        return resumption.state();
    }

    private void awaitOlder(long aggregates) {
        await().untilAsserted(
                        () -> assertThat(service.status()).containsEntry("older", aggregates));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void nothing_is_sent_from_it_before_somebody_says_so_and_then_above_what_was_told() {
        service = start();
        awaitOlder(2);
        add("early", 1);
        add("untouched", 1);
        assertThat(service.status()).containsEntry("pending", 2L);
        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(6));
        assertThat(topic.sequencesOf("untouched")).isEqualTo(upTo(1));

        assertThat(resume().outcome()).isEqualTo(new Resumption.Outcome(1, 1));
        service.awaitQuiet();

        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(7));
        assertThat(topic.sequencesOf("untouched")).isEqualTo(upTo(2));
        assertThat(service.sums().find("early").orElseThrow().state()).isEqualTo(new Sum(4, 7));
        assertThat(service.status()).containsEntry("older", 0L);
    }

    @Test
    void what_was_lost_and_is_created_again_is_heard_of() {
        service = start();
        awaitOlder(2);
        resume();

        create("late");
        add("late", 1);
        service.awaitQuiet();

        assertThat(topic.sequencesOf("late")).isEqualTo(upTo(3));
        assertThat(service.sums().find("late").orElseThrow().state()).isEqualTo(new Sum(1, 3));
        service.close();
        service = start();
        add("late", 1);
        service.awaitQuiet();
        assertThat(topic.sequencesOf("late")).isEqualTo(upTo(4));
    }

    @Test
    void what_was_written_meanwhile_is_told_under_new_sequences() {
        service = start();
        awaitOlder(2);
        add("early", 3);
        create("late");
        service.close();

        // the sequences are as high as those that were told: they belong to another history
        service = start();
        awaitOlder(2);
        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(6));
        assertThat(resume().outcome()).isEqualTo(new Resumption.Outcome(2, 0));
        service.awaitQuiet();

        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(9));
        assertThat(topic.sequencesOf("late")).isEqualTo(upTo(2));
        assertThat(service.sums().find("early").orElseThrow().state()).isEqualTo(new Sum(6, 9));
    }

    @Test
    void while_another_instance_consumes_it_is_refused_and_may_be_repeated() {
        service = start();
        awaitOlder(2);
        try (var other = Instance.start(name, clock, Instance.lasting("other"))) {
            await().untilAsserted(() -> assertThat(other.status()).containsEntry("older", 2L));
            await().until(
                            () ->
                                    topic.members(name).stream()
                                            .anyMatch(one -> one.contains("other")));
            var failed = resume();
            assertThat(failed.outcome()).isNull();
            assertThat(failed.failure()).contains("stop the other instances");
            assertThat(topic.sequencesOf("early")).isEqualTo(upTo(6));
        }

        assertThat(resume().outcome()).isEqualTo(new Resumption.Outcome(1, 1));
        service.awaitQuiet();
    }

    /** The one that told what was lost is gone: nobody here remembers it. */
    @Test
    void a_store_that_is_restored_under_a_running_service_is_found() {
        service = start();
        awaitOlder(2);
        resume();
        service.awaitQuiet();
        var backup = Backup.of(database);
        add("early", 1);
        service.awaitQuiet();
        service.close();
        service = start();
        // its relay has found the store as it should be, and sent something
        add("untouched", 1);
        service.awaitQuiet();

        backup.restore(database);

        awaitOlder(2);
        clock.forward(Duration.ofMinutes(1));
        add("early", 1);
        assertThat(resume().outcome()).isEqualTo(new Resumption.Outcome(2, 0));
        service.awaitQuiet();
        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(8));
    }

    /** What is one event behind takes the very sequence that was sent last. */
    @Test
    void an_event_that_takes_the_sequence_of_a_lost_one_is_not_dropped() {
        service = start();
        awaitOlder(2);
        resume();
        service.awaitQuiet();
        var lost = database.getCollection("counters").find(Filters.eq("_id", "early")).first();
        add("early", 1);
        service.awaitQuiet();
        clock.forward(Duration.ofMinutes(1));

        // the instance itself is remembered: only its relay can know
        database.getCollection("counters").replaceOne(Filters.eq("_id", "early"), lost);
        add("early", 1);

        awaitOlder(1);
        assertThat(service.status()).containsEntry("pending", 1L);
        assertThat(resume().outcome()).isEqualTo(new Resumption.Outcome(1, 0));
        service.awaitQuiet();
        assertThat(topic.sequencesOf("early")).isEqualTo(upTo(8));
    }

    @Test
    void what_others_told_since_is_heard_again_without_a_word() {
        service = start();
        awaitOlder(2);
        resume();
        service.awaitQuiet();
        service.close();
        var backup = Backup.of(database);
        service = start();
        topic.send("theirs", Counter.Counted.TYPE, 1, "{\"name\":\"theirs\",\"count\":7}");
        await().until(() -> service.sums().find("theirs").isPresent());
        service.awaitQuiet();
        service.close();
        backup.restore(database);

        service = start();

        await().until(() -> service.sums().find("theirs").isPresent());
        service.awaitQuiet();
        assertThat(service.sums().find("theirs").orElseThrow().state()).isEqualTo(new Sum(7, 1));
    }

    @Test
    void what_was_sent_and_not_taken_out_yet_is_no_sign_of_a_restore() {
        service = start();
        awaitOlder(2);
        resume();
        create("plain");
        service.awaitQuiet();
        service.close();
        var sent = topic.records().stream().filter(one -> one.key().equals("plain")).toList();
        assertThat(sent).hasSize(1);
        putBack("plain", sent.get(0));

        service = start();
        service.awaitQuiet();

        assertThat(service.status()).containsEntry("older", 0L);
        assertThat(service.sums().find("plain").orElseThrow().state()).isEqualTo(new Sum(0, 1));
    }

    /** As if the relay had died between sending and taking out. */
    private void putBack(String id, Topic.Seen sent) {
        var event =
                new Document("seq", sent.sequence())
                        .append("id", sent.headers().get("ce_id"))
                        .append("type", sent.headers().get("ce_type"))
                        .append("time", time(sent))
                        .append("body", sent.body());
        database.getCollection("counters")
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.combine(
                                Updates.set("outbox", List.of(event)),
                                Updates.set("pendingSince", new Date())));
    }

    private static Date time(Topic.Seen sent) {
        return Date.from(Instant.parse(sent.headers().get("ce_time")));
    }
}
