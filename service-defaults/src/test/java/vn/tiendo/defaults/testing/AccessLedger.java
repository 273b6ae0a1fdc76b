package vn.tiendo.defaults.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;

/**
 * Who was let in and who was kept out of each route, written down while a test of access runs, so
 * that at its end no route is left out.
 *
 * <pre>{@code
 * private static final AccessLedger LEDGER = AccessLedger.keepingOutWith(403);
 *
 * @AfterAll
 * static void no_route_is_left_out(@Autowired ApplicationContext service) {
 *     LEDGER.requireEveryRouteOf(service);
 * }
 *
 * Reply send(…) { return LEDGER.noted(method, path, super.send(…)); }
 * }</pre>
 */
public final class AccessLedger {

    private enum Outcome {
        LET_IN,
        KEPT_OUT,
        WITHOUT_TOKEN
    }

    private record Call(String method, String path, Outcome outcome) {}

    private final Set<Integer> keepingOut;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();

    private AccessLedger(Set<Integer> keepingOut) {
        this.keepingOut = keepingOut;
    }

    /**
     * @param statuses with which the service keeps out who has a token; a refusal of what was sent is
     *     none, and neither is it an entrance
     */
    public static AccessLedger keepingOutWith(Integer... statuses) {
        return new AccessLedger(Set.of(statuses));
    }

    /** Gives the reply back. */
    public Reply noted(String method, String path, Reply reply) {
        if (reply.status() / 100 == 2) {
            calls.add(new Call(method, path, Outcome.LET_IN));
        } else if (reply.status() == 401) {
            calls.add(new Call(method, path, Outcome.WITHOUT_TOKEN));
        } else if (keepingOut.contains(reply.status())) {
            calls.add(new Call(method, path, Outcome.KEPT_OUT));
        }
        return reply;
    }

    /** Each route of the API has let somebody in, kept somebody out and been closed without a token. */
    public void requireEveryRouteOf(ApplicationContext service) {
        requireEveryRouteOf(service, List.of());
    }

    /**
     * @param openToAll routes, as {@code GET /api/inbox}, from which no token is kept out
     */
    public void requireEveryRouteOf(ApplicationContext service, Collection<String> openToAll) {
        var routes = ServedRoutes.of(service);
        var seen = new ConcurrentHashMap<String, Set<Outcome>>();
        for (var call : calls) {
            routes.serving(call.method(), call.path())
                    .ifPresent(
                            route ->
                                    seen.computeIfAbsent(
                                                    route, any -> EnumSet.noneOf(Outcome.class))
                                            .add(call.outcome()));
        }
        assertThat(routes.names()).as("routes of the API").isNotEmpty().containsAll(openToAll);
        assertThat(gaps(routes.names(), seen, openToAll)).as("what no call has shown").isEmpty();
    }

    private static List<String> gaps(
            List<String> routes, Map<String, Set<Outcome>> seen, Collection<String> openToAll) {
        var gaps = new ArrayList<String>();
        for (var route : routes) {
            var missing = EnumSet.allOf(Outcome.class);
            missing.removeAll(seen.getOrDefault(route, Set.of()));
            if (openToAll.contains(route)) {
                missing.remove(Outcome.KEPT_OUT);
            }
            missing.forEach(outcome -> gaps.add(route + ": " + outcome));
        }
        return gaps;
    }
}
