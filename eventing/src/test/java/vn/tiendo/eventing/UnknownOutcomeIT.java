package vn.tiendo.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.kit.Account;
import vn.tiendo.eventing.kit.Counter;
import vn.tiendo.eventing.kit.Instance;
import vn.tiendo.eventing.kit.Line;
import vn.tiendo.eventing.kit.Topic;
import vn.tiendo.local.Parts;

/** The store carries out a write, and the line breaks before it can say so. */
@Tag("kit")
class UnknownOutcomeIT {

    /** Without the driver's own retries, which would answer for us on a real store alone. */
    private static String through(Line line, String name) {
        return "mongodb://127.0.0.1:%d/%s?directConnection=true&retryWrites=false"
                .formatted(line.port(), name);
    }

    private static int storePort() {
        var host = new ConnectionString(Parts.store().uri()).getHosts().get(0);
        return Integer.parseInt(host.substring(host.indexOf(':') + 1));
    }

    @Test
    void a_write_with_unknown_outcome_is_recognised_and_not_repeated() {
        var name = Instance.newName();
        var topic = Topic.made(Parts.bootstrapServers(), name);
        try (var line = Line.to(storePort());
                var service =
                        Instance.startOn(Parts.bootstrapServers(), through(line, name), name)) {
            line.swallowAnswers(Counter.Counted.TYPE, 1);
            service.counters().create("made", Command.unkeyed(), () -> Counter.begin("made"));
            assertThat(line.stillToSwallow()).isZero();

            line.swallowAnswers(Counter.Counted.TYPE, 1);
            var added = service.counters().change("made", Command.unkeyed(), Counter::add);

            assertThat(line.stillToSwallow()).isZero();
            assertThat(added.stored().state().count()).isEqualTo(1);
            service.awaitQuiet();
            Account.of(service, topic).isSquare("made", Map.of("made", 1));
        }
    }
}
