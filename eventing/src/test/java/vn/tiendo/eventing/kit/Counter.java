package vn.tiendo.eventing.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.Timer;

/** The aggregate of the tests: counts, and rings at the times that it was given. */
public record Counter(String name, int count, @Nullable List<Timer> bells, int rings) {

    public static Change<Counter> begin(String name) {
        return Change.of(new Counter(name, 0, List.of(), 0), new Counted(name, 0));
    }

    public Change<Counter> add() {
        return Change.of(new Counter(name, count + 1, bells, rings), new Counted(name, count + 1));
    }

    public Change<Counter> ringAt(Instant... times) {
        var all = new ArrayList<Timer>();
        for (var time : times) {
            all.add(new Timer("bell-" + all.size(), time));
        }
        return Change.none(new Counter(name, count, all, rings));
    }

    public Change<Counter> ring(List<Timer> due) {
        var rest = new ArrayList<>(timers());
        rest.removeAll(due);
        var rung = new Counter(name, count, rest, rings + 1);
        return Change.of(rung, new Rung(name, rings + 1, due.size()));
    }

    public List<Timer> timers() {
        return bells == null ? List.of() : bells;
    }

    /** It was counted up. */
    public record Counted(String name, int count) implements Event {

        public static final String TYPE = "vn.tiendo.test.Counted.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A bell rang, for so many timers at once. */
    public record Rung(String name, int rings, int folded) implements Event {

        public static final String TYPE = "vn.tiendo.test.Rung.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** So many sums are to be made of it. */
    public record Spread(String name, int targets) implements Event {

        public static final String TYPE = "vn.tiendo.test.Spread.v1";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
