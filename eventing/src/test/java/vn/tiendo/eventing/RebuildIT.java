package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.inbox.ParkedKey;
import vn.tiendo.eventing.kit.Backup;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.CounterService;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.Meanwhile;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Sum;
import vn.tiendo.eventing.readmodel.ReadModelStatus;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.local.Parts;

/** A read model is built anew from the topic's beginning, while it is read and while more is told. */
@Tag("kit")
class RebuildIT {

    private static final String NAME = Instance.newName();
    private static final MovableClock CLOCK = new MovableClock();
    private static final int COUNTERS = 30;
    private static Instance service;
    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void start() {
        service = instance();
        client = MongoClients.create(Parts.mongoUri(NAME));
        database = client.getDatabase(NAME);
        for (var number = 0; number < COUNTERS; number++) {
            var name = "counter" + number;
            service.counters().create(name, Command.unkeyed(), () -> Counter.begin(name));
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        client.close();
    }

    private static Instance instance() {
        return Instance.start(NAME, CLOCK, "--test.tally=true");
    }

    @BeforeEach
    void nothing_is_under_way() {
        service.awaitQuiet();
    }

    private static ReadModels models() {
        return service.bean(ReadModels.class);
    }

    private static ReadModelStatus status() {
        return models().status().get(0);
    }

    private static void add(int times) {
        for (var time = 0; time < times; time++) {
            service.counters().change("counter" + time % COUNTERS, Command.unkeyed(), Counter::add);
        }
    }

    private static void awaitTurnFrom(int generation) {
        await().until(() -> status().generation() > generation && status().building() == null);
    }

    /** What is read is what the counters say, and nothing was heard twice. */
    private static void readsWhatIs(Instance instance) {
        await().until(() -> status().lag() == 0);
        service.awaitQuiet();
        var tally = instance.bean(ReadModels.class).view(CounterService.TALLY);
        assertThat(tally.count(new Document())).isEqualTo(COUNTERS);
        for (var number = 0; number < COUNTERS; number++) {
            var counter = service.counters().find("counter" + number).orElseThrow().state();
            var expected = new Sum(counter.count(), counter.count() + 1);
            assertThat(tally.find("counter" + number).orElseThrow().state()).isEqualTo(expected);
            assertThat(service.sums().find("counter" + number).orElseThrow().state())
                    .as("what is no part of it hears nothing again")
                    .isEqualTo(expected);
        }
    }

    @Test
    void while_more_is_told_it_becomes_what_it_was() {
        add(300);
        var before = status().generation();
        var turned = new AtomicBoolean();
        var more =
                CompletableFuture.runAsync(
                        () -> {
                            while (!turned.get()) {
                                add(COUNTERS);
                            }
                        });

        models().rebuild("tally");
        awaitTurnFrom(before);
        turned.set(true);
        more.join();
        service.awaitQuiet();

        assertThat(status().comparison().differing()).isZero();
        readsWhatIs(service);
        var live = status().generation();
        models().rebuild("tally");
        awaitTurnFrom(live);
        assertThat(status().comparison().compared()).isEqualTo(COUNTERS);
        assertThat(status().comparison().differing()).isZero();
    }

    @Test
    void what_an_instance_left_half_built_another_one_completes() {
        add(60);
        var before = status().generation();
        var counted = service.counters().find("counter3").orElseThrow().state().count();
        CounterService.BUSY.put("counter3" + counted, new AtomicInteger(Integer.MAX_VALUE));
        try (var first = instance()) {
            first.bean(ReadModels.class).rebuild("tally");
            await().until(() -> status().building() != null && status().lag() > 0);
            assertThat(status().generation()).isEqualTo(before);
        } finally {
            CounterService.BUSY.clear();
        }

        awaitTurnFrom(before);

        readsWhatIs(service);
    }

    /** The broker remembers how far the group of a generation came, which the store has forgotten. */
    @Test
    void in_a_restored_store_the_next_one_begins_at_the_beginning() {
        add(60);
        service.awaitQuiet();
        var backup = Backup.of(database);
        var before = status().generation();
        models().rebuild("tally");
        awaitTurnFrom(before);
        service.close();
        backup.restore(database);

        service = instance();
        assertThat(status().generation()).isEqualTo(before);
        models().rebuild("tally");
        awaitTurnFrom(before);

        service.awaitQuiet();
        readsWhatIs(service);
    }

    /** The one is about to clear away what is left of earlier ones; the other has all but ended. */
    @Test
    void two_that_begin_at_once_do_not_drop_what_the_other_builds() {
        add(60);
        service.awaitQuiet();
        var before = status().generation();
        CounterService.POISON.add("counter91");
        var meanwhile = new Meanwhile();
        try (var other = Instance.watched(NAME, meanwhile, "--test.tally=true")) {
            meanwhile.before(
                    "drop",
                    "tally-" + (highest() + 1),
                    () -> {
                        models().rebuild("tally");
                        await().until(() -> status().held() == 1 && status().lag() == 0);
                    });

            other.bean(ReadModels.class).rebuild("tally");

            assertThat(meanwhile.happened()).isTrue();
        }
        CounterService.POISON.clear();
        assertThat(service.inboxes().replay(held().id())).isPositive();
        awaitTurnFrom(before);
        readsWhatIs(service);
    }

    private static int highest() {
        var book = database.getCollection("readModels").find().first();
        return book == null ? 1 : book.getInteger("last");
    }

    @Test
    void all_instances_read_the_generation_that_is_current() {
        try (var other = instance()) {
            add(90);
            var before = status().generation();

            models().rebuild("tally");
            awaitTurnFrom(before);
            var turned = status().generation();
            await().until(() -> other.bean(ReadModels.class).generation("tally") == turned);
            add(90);
            service.awaitQuiet();

            readsWhatIs(other);
            readsWhatIs(service);
        }
    }

    @Test
    void what_the_new_one_cannot_consume_keeps_the_old_one_in_its_place() {
        add(30);
        service.awaitQuiet();
        var before = status().generation();
        // not its first record, so that no document is missing
        CounterService.POISON.add("counter71");
        models().rebuild("tally");

        await().until(() -> status().held() == 1 && status().lag() == 0);
        models().align();
        assertThat(status().generation()).isEqualTo(before);
        assertThat(models().misses(held())).isFalse();
        CounterService.POISON.clear();
        assertThat(service.inboxes().replay(held().id())).isPositive();

        awaitTurnFrom(before);
        readsWhatIs(service);
    }

    @Test
    void what_the_topics_have_lost_keeps_the_old_one_in_its_place() {
        add(30);
        service.awaitQuiet();
        var before = status().generation();
        var old = database.getCollection("tally-" + before);
        old.insertOne(new Document(old.find().first()).append("_id", "lost"));
        models().rebuild("tally");

        await().until(() -> status().missing() == 1);
        models().align();
        assertThat(status().generation()).isEqualTo(before);

        old.deleteOne(new Document("_id", "lost"));
        awaitTurnFrom(before);
        assertThat(status().missing()).isZero();
        readsWhatIs(service);
    }

    private static ParkedKey held() {
        return service.parked().keys().get(0);
    }

    @Test
    void one_that_was_given_up_leaves_nothing_to_the_next() {
        add(30);
        service.awaitQuiet();
        var before = status().generation();
        CounterService.POISON.add("counter80");
        var given = models().rebuild("tally").building();
        await().until(() -> status().held() == 1 && status().lag() == 0);

        assertThat(models().giveUp("tally").building()).isNull();
        await().until(() -> service.parked().keys().isEmpty());
        assertThat(status().generation()).isEqualTo(before);
        CounterService.POISON.clear();

        assertThat(models().rebuild("tally").building()).isGreaterThan(given);
        awaitTurnFrom(before);
        readsWhatIs(service);
    }

    @Test
    void one_begins_once_however_often_it_is_asked_for_and_none_without_a_name() {
        var before = status().generation();
        CounterService.BUSY.put("counter90", new AtomicInteger(Integer.MAX_VALUE));

        var first = models().rebuild("tally").building();
        assertThat(models().rebuild("tally").building()).isEqualTo(first);
        CounterService.BUSY.clear();
        awaitTurnFrom(before);

        assertThat(status().generation()).isEqualTo(first);
        assertThatThrownBy(() -> models().rebuild("other")).isInstanceOf(NotThere.class);
    }
}
