package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.CounterProcess;
import vn.tiendo.eventing.kit.CrashPoint;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.MovableClock;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** A process is killed at every point at which its work is half done; another takes over. */
@Tag("kit")
class CrashesIT {

    private static final int BELLS = 300;
    private static final int TARGETS = 1200;
    private static final String NAME = Instance.newName();
    private static final Map<CrashPoint, Map<String, Integer>> ACKNOWLEDGED =
            new EnumMap<>(CrashPoint.class);

    @TempDir static Path folder;
    private static Instance survivor;
    private static Topic topic;
    private static Account account;

    @BeforeAll
    static void every_point_kills_one_process() {
        topic = Topic.made(Parts.bootstrapServers(), NAME);
        dies(CrashPoint.AFTER_COMMIT, 7, "count AFTER_COMMIT- 3 5", 7);
        dies(CrashPoint.BEFORE_SEND, 7, "count BEFORE_SEND- 3 5", 15);
        dies(CrashPoint.AFTER_SEND, 7, "count AFTER_SEND- 3 5", 15);
        // one pull may take out what many sends left
        dies(CrashPoint.BEFORE_PULL, 0, "count BEFORE_PULL- 3 5", 15);
        dies(CrashPoint.AFTER_EFFECT, 7, "count AFTER_EFFECT- 3 5", 15);
        topic.send(
                "fan",
                Counter.Spread.TYPE,
                1,
                "{\"name\":\"fan\",\"targets\":%d}".formatted(TARGETS));
        dies(CrashPoint.MID_FAN_OUT, 3, "count MID_FAN_OUT- 1 1", 1);
        dies(CrashPoint.BEFORE_TIMERS, 0, bells("BEFORE_TIMERS"), 1);
        dies(CrashPoint.AFTER_TIMERS, 0, bells("AFTER_TIMERS"), 1);
        var later = MovableClock.START.plus(CounterProcess.BELLS_RING_IN);
        survivor = Instance.start(NAME, new MovableClock(later));
        survivor.awaitQuiet();
        account = Account.of(survivor, topic);
    }

    private static String bells(String prefix) {
        return "bells %s- %d".formatted(prefix, BELLS);
    }

    /**
     * @param passing how often the point is passed before, be it with what earlier deaths left behind
     * @param acknowledged what the process itself gets done, held at its point or not
     */
    private static void dies(CrashPoint point, int passing, String work, int acknowledged) {
        var settings = Instance.settings(Parts.bootstrapServers(), Parts.mongoUri(NAME), NAME);
        try (var process = CounterProcess.in(folder.resolve(point.name()))) {
            process.doing(work).stoppingAt(point, passing).start(settings);
            process.awaitAcknowledged(acknowledged).killAtItsPoint();
            ACKNOWLEDGED.put(point, process.acknowledged());
        }
    }

    @AfterAll
    static void stop() {
        survivor.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "AFTER_COMMIT",
                "BEFORE_SEND",
                "AFTER_SEND",
                "BEFORE_PULL",
                "AFTER_EFFECT",
                "MID_FAN_OUT"
            })
    void nothing_acknowledged_is_lost_and_all_arrives_in_order_and_once(CrashPoint point) {
        account.isSquare(point + "-", ACKNOWLEDGED.get(point));
    }

    @Test
    void a_fan_out_that_was_cut_off_is_completed() {
        assertThat(survivor.spread().count(Filters.empty())).isEqualTo(TARGETS);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_TIMERS", "AFTER_TIMERS"})
    void every_timer_of_a_bulk_rings_once(CrashPoint point) {
        var rings =
                topic.records().stream()
                        .filter(record -> record.key().startsWith(point + "-"))
                        .filter(record -> record.headers().get("ce_type").equals(Counter.Rung.TYPE))
                        .map(record -> record.headers().get("ce_id"))
                        .distinct();

        assertThat(rings).hasSize(BELLS);
        var last = survivor.counters().find(point + "-" + (BELLS - 1)).orElseThrow().state();
        assertThat(last.rings()).isEqualTo(1);
    }
}
