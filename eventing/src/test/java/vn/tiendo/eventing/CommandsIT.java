package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.KeyReused;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.error.StaleRevision;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

class CommandsIT {

    private static final String NAME = Instance.newName();
    private static Instance service;
    private static Topic topic;

    @BeforeAll
    static void start() {
        service = Instance.start(NAME, new MovableClock());
        topic = new Topic(Parts.bootstrapServers(), NAME);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void begin(String id) {
        service.counters().create(id, Command.unkeyed(), () -> Counter.begin(id));
    }

    @Test
    void a_change_reaches_the_topic_as_a_cloud_event() {
        begin("ce");

        await().untilAsserted(() -> assertThat(topic.sequencesOf("ce")).containsExactly(1L));

        var record = topic.records().stream().filter(one -> one.key().equals("ce")).toList().get(0);
        assertThat(record.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", NameBasedId.of("ce", "1"))
                .containsEntry("ce_source", NAME)
                .containsEntry("ce_type", Counter.Counted.TYPE)
                .containsEntry("ce_subject", "ce")
                .containsEntry("ce_time", "2026-01-05T01:00:00Z");
        assertThat(record.body()).isEqualTo("{\"name\":\"ce\",\"count\":0}");
    }

    @Test
    void eight_writers_on_one_aggregate_lose_nothing_and_keep_the_order() throws Exception {
        begin("eight");
        var pool = Executors.newFixedThreadPool(8);
        for (var writer = 0; writer < 8; writer++) {
            pool.execute(
                    () ->
                            IntStream.range(0, 25)
                                    .forEach(
                                            any ->
                                                    service.counters()
                                                            .change(
                                                                    "eight",
                                                                    Command.unkeyed(),
                                                                    Counter::add)));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(service.counters().find("eight").orElseThrow().state().count()).isEqualTo(200);
        var all = LongStream.rangeClosed(1, 201).boxed().toList();
        await().untilAsserted(
                        () ->
                                assertThat(topic.sequencesOf("eight").stream().distinct().toList())
                                        .isEqualTo(all));
        await().ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(
                                                service.sums()
                                                        .find("eight")
                                                        .orElseThrow()
                                                        .state()
                                                        .last())
                                        .isEqualTo(200));
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_changes_nothing() {
        begin("again");
        var command = Command.keyed("client", "POST /x", "key-1", "{\"a\":1}");

        var first =
                service.counters()
                        .change(
                                "again",
                                command,
                                Counter::add,
                                stored -> new Answer(201, "count " + stored.state().count()));
        service.counters().change("again", Command.unkeyed(), Counter::add);
        var second =
                service.counters()
                        .change("again", command, Counter::add, stored -> new Answer(201, "other"));

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.answer()).isEqualTo(new Answer(201, "count 1"));
        assertThat(service.counters().find("again").orElseThrow().state().count()).isEqualTo(2);
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        begin("reused");
        var command = Command.keyed("client", "POST /x", "key-2", "{\"a\":1}");
        service.counters().change("reused", command, Counter::add);

        var other = Command.keyed("client", "POST /x", "key-2", "{\"a\":2}");

        assertThatThrownBy(() -> service.counters().change("reused", other, Counter::add))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void a_repeated_creation_creates_once() {
        var command = Command.keyed("client", "POST /counters", "key-3", "{}");
        var id = command.newId();

        service.counters().create(id, command, () -> Counter.begin(id));
        var second = service.counters().create(id, command, () -> Counter.begin(id));

        assertThat(second.repeated()).isTrue();
        assertThatThrownBy(() -> begin(id)).isInstanceOf(AlreadyThere.class);
    }

    @Test
    void somebody_who_saw_an_older_revision_is_refused() {
        begin("stale");
        service.counters().change("stale", Command.unkeyed(), Counter::add);

        var stale = Command.unkeyed().ifMatch(1);
        var fresh = Command.unkeyed().ifMatch(2);

        assertThatThrownBy(() -> service.counters().change("stale", stale, Counter::add))
                .isInstanceOf(StaleRevision.class);
        assertThat(service.counters().change("stale", fresh, Counter::add).stored().revision())
                .isEqualTo(3);
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThatThrownBy(() -> service.counters().change("none", Command.unkeyed(), Counter::add))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_retry_hears_the_revision_that_it_made_and_not_todays() {
        begin("etag");
        var command = Command.keyed("client", "POST /x", "key-4", "{}");
        service.counters().change("etag", command, Counter::add);
        service.counters().change("etag", Command.unkeyed(), Counter::add);

        var again = service.counters().change("etag", command, Counter::add);

        assertThat(again.stored().revision()).isEqualTo(2);
    }

    @Test
    void answers_too_large_to_keep_still_know_a_retry_and_never_fill_the_document() {
        begin("large");
        var body = "x".repeat(1_000_000);
        for (var n = 0; n < 20; n++) {
            var command = Command.keyed("client", "POST /x", "large-" + n, "{}");
            service.counters()
                    .change("large", command, Counter::add, stored -> new Answer(200, body));
        }
        var first = Command.keyed("client", "POST /x", "large-0", "{}");

        var again =
                service.counters()
                        .change("large", first, Counter::add, stored -> new Answer(999, "now"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.answer()).isEqualTo(new Answer(200, "now"));
        assertThat(service.counters().find("large").orElseThrow().state().count()).isEqualTo(20);
    }

    @Test
    void found_aggregates_are_filtered_sorted_and_limited() {
        List.of("f-b", "f-a", "f-c").forEach(CommandsIT::begin);

        var found =
                service.counters()
                        .find(
                                com.mongodb.client.model.Filters.regex("state.name", "^f-"),
                                com.mongodb.client.model.Sorts.ascending("state.name"),
                                2);

        assertThat(found).extracting(Stored::id).containsExactly("f-a", "f-b");
    }
}
