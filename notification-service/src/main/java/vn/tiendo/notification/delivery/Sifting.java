package vn.tiendo.notification.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.MatterState;
import vn.tiendo.notification.notice.StillWanted;

/**
 * What of the waiting entries goes into the mail: nothing for a task that was ended meanwhile, and
 * of several steps towards one deadline the latest alone.
 *
 * @param send in the order of the mail: what hurts most first, then by date
 * @param superseded the others, by id, each with the reason
 */
record Sifting(List<Delivery> send, Map<String, String> superseded) {

    private static final Comparator<Delivery> ORDER =
            Comparator.comparing(Delivery::kind)
                    .thenComparing(Delivery::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Delivery::raised)
                    .thenComparing(Delivery::id);

    static Sifting of(List<Delivery> waiting, Function<String, Optional<MatterState>> states) {
        var superseded = new LinkedHashMap<String, String>();
        var wanted = new ArrayList<Delivery>();
        for (var delivery : waiting) {
            objection(delivery, states)
                    .ifPresentOrElse(
                            reason -> superseded.put(delivery.id(), reason),
                            () -> wanted.add(delivery));
        }
        var latest = latestSteps(wanted);
        var send = new ArrayList<Delivery>();
        for (var delivery : wanted) {
            var later = latest.get(reminded(delivery));
            if (later == null || later.id().equals(delivery.id())) {
                send.add(delivery);
            } else {
                superseded.put(delivery.id(), "folded into " + later.id());
            }
        }
        send.sort(ORDER);
        return new Sifting(List.copyOf(send), superseded);
    }

    private static Optional<String> objection(
            Delivery delivery, Function<String, Optional<MatterState>> states) {
        var matter = delivery.matter();
        if (matter == null) {
            return Optional.empty();
        }
        return states.apply(matter.id())
                .flatMap(
                        now -> StillWanted.objection(delivery.kind(), delivery.due(), matter, now));
    }

    private static Map<String, Delivery> latestSteps(List<Delivery> wanted) {
        var latest = new HashMap<String, Delivery>();
        for (var delivery : wanted) {
            var task = reminded(delivery);
            if (task != null) {
                latest.merge(task, delivery, Sifting::later);
            }
        }
        return latest;
    }

    /** The task of whose date the entry reminds; none for an entry of another kind. */
    private static @Nullable String reminded(Delivery delivery) {
        var matter = delivery.matter();
        return matter != null && delivery.kind().isReminder() ? matter.id() : null;
    }

    private static Delivery later(Delivery one, Delivery other) {
        return sequence(other) >= sequence(one) ? other : one;
    }

    private static long sequence(Delivery delivery) {
        var matter = delivery.matter();
        return matter == null ? 0 : matter.sequence();
    }
}
