package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.inbox.IncomingRecord;
import vn.tiendo.eventing.inbox.ParkedKey;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.CounterService;
import vn.tiendo.eventing.kit.Hearing;
import vn.tiendo.eventing.kit.Sum;
import vn.tiendo.eventing.kit.Topic;

/** Records that can't be consumed wait with all later ones of their keys, and are replayed in order. */
@Tag("kit")
class ParkedIT {

    /** Beyond those of the topic's own records. */
    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    private static Hearing hearing;

    @BeforeAll
    static void start() {
        hearing = Hearing.start();
    }

    @AfterAll
    static void stop() {
        hearing.close();
    }

    @Test
    void a_poison_record_holds_its_key_and_is_replayed_in_order() {
        CounterService.POISON.add("bad2");
        for (var count = 1; count <= 4; count++) {
            hearing.send("bad", count, count);
        }
        hearing.send("good", 1, 1);

        await().untilAsserted(() -> assertThat(hearing.sum("good")).isEqualTo(new Sum(1, 1)));
        await().untilAsserted(
                        () -> assertThat(hearing.service().status()).containsEntry("lag", 0L));
        assertThat(hearing.sum("bad")).isEqualTo(new Sum(1, 1));
        assertThat(hearing.service().parked().keys())
                .filteredOn(key -> key.key().equals("bad"))
                .singleElement()
                .satisfies(
                        key -> {
                            assertThat(key.key()).isEqualTo("bad");
                            assertThat(key.cause()).contains("can't hear");
                        });

        CounterService.POISON.clear();
        assertThat(replay(held("bad").orElseThrow())).isEqualTo(3);
        hearing.send("bad", 5, 5);

        await().untilAsserted(() -> assertThat(hearing.sum("bad")).isEqualTo(new Sum(5, 5)));
        assertThat(held("bad")).isEmpty();
    }

    @Test
    void a_fan_out_that_met_poison_is_replayed_while_new_records_of_its_key_come() {
        CounterService.POISON.add("garden");
        hearing.topic()
                .send("plan", Counter.Spread.TYPE, 1, "{\"name\":\"garden\",\"targets\":40}");
        for (var count = 2; count <= 20; count++) {
            hearing.send("plan", count, count);
        }
        await().until(() -> held("plan").isPresent());
        assertThat(planted()).isEqualTo(20);

        CounterService.POISON.clear();
        var more = CompletableFuture.runAsync(() -> sendOneByOne("plan", 21, 60));
        var replays = 0;
        while (!more.isDone() || held("plan").isPresent()) {
            replays += held("plan").map(key -> replay(key)).orElse(0);
        }
        more.join();

        await().untilAsserted(() -> assertThat(hearing.sum("plan")).isEqualTo(new Sum(60, 59)));
        assertThat(planted()).isEqualTo(40);
        assertThat(replays).isBetween(1, 60);
    }

    private static void sendOneByOne(String key, int from, int to) {
        for (var count = from; count <= to; count++) {
            hearing.send(key, count, count);
        }
    }

    private static Optional<String> held(String key) {
        return hearing.service().parked().keys().stream()
                .filter(one -> one.key().equals(key))
                .map(ParkedKey::id)
                .findFirst();
    }

    private static int replay(String held) {
        return hearing.service().inboxes().replay(held);
    }

    private static long planted() {
        return hearing.service().spread().count(Filters.regex("_id", "^garden-"));
    }

    @Test
    void a_replay_and_new_records_of_a_key_may_meet_at_any_moment() {
        for (var round = 0; round < 60; round++) {
            var key = "met" + round;
            CounterService.POISON.add(key + 1);
            hearing.service().inbox().accept(record(key, 1));
            CounterService.POISON.clear();

            var coming =
                    CompletableFuture.runAsync(
                            () -> {
                                for (var count = 2; count <= 8; count++) {
                                    hearing.service().inbox().accept(record(key, count));
                                }
                            });
            while (!coming.isDone() || held(key).isPresent()) {
                held(key).ifPresent(ParkedIT::replay);
            }
            coming.join();

            assertThat(hearing.sum(key)).as("round %d", round).isEqualTo(new Sum(8, 8));
        }
    }

    @Test
    void a_record_that_comes_while_its_key_is_let_go_is_not_left_behind() {
        CounterService.POISON.add("late1");
        hearing.service().inbox().accept(record("late", 1));
        CounterService.POISON.clear();
        var second = record("late", 2);
        hearing.meanwhile()
                .before("delete", "parkedKeys", () -> hearing.service().inbox().accept(second));

        assertThat(replay(held("late").orElseThrow())).isEqualTo(2);

        assertThat(hearing.meanwhile().happened()).isTrue();
        assertThat(hearing.sum("late")).isEqualTo(new Sum(2, 2));
        assertThat(held("late")).isEmpty();
    }

    private static IncomingRecord record(String key, int count) {
        var body = "{\"name\":\"%s\",\"count\":%d}".formatted(key, count);
        return new IncomingRecord(
                hearing.topic().name(),
                0,
                OFFSETS.incrementAndGet(),
                key,
                Topic.headers(key, Counter.Counted.TYPE, count),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_broken_body_and_a_missing_header_are_parked_not_skipped() {
        hearing.topic().send("broken", Counter.Counted.TYPE, 1, "{no json");
        hearing.topic().send("headless", Map.of(), "{}".getBytes(StandardCharsets.UTF_8));

        await().untilAsserted(
                        () ->
                                assertThat(hearing.service().parked().keys())
                                        .extracting(key -> key.key())
                                        .contains("broken", "headless"));
    }
}
