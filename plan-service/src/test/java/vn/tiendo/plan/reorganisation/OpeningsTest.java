package vn.tiendo.plan.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.unit.Ended.JULY;
import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;
import static vn.tiendo.plan.unit.SongMai.OFFICE;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;

/** However many units an act names, their authority's directory is not loaded for each. */
class OpeningsTest {

    private static final LocalDate JUNE = JULY.minusMonths(1);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private final Map<String, Unit> stored = new LinkedHashMap<>();
    private final List<String> loads = new ArrayList<>();
    private final Openings openings =
            new Openings(
                    store(),
                    authority -> {
                        loads.add(authority);
                        return UnitDirectory.of(stored.values(), JUNE);
                    });

    OpeningsTest() {
        Stream.of(OFFICE, CULTURE, ECONOMY)
                .map(unit -> unit.opening(JULY))
                .forEach(unit -> stored.put(unit.id(), unit));
    }

    @Test
    void units_are_settled_with_one_look_before_and_one_after() {
        openings.settle(List.copyOf(stored.keySet()), JUNE, NOW);

        assertThat(stored.values()).allMatch(Unit::openingTakenBack);
        assertThat(loads).hasSize(2);
    }

    @Test
    void what_depends_on_many_ends_is_seen_with_one_look() {
        openings.dependingOn(List.copyOf(stored.values()), JUNE);

        assertThat(loads).hasSize(1);
    }

    @SuppressWarnings("unchecked") // the proxy is one of Aggregates, whatever they are of
    private Aggregates<Unit> store() {
        return (Aggregates<Unit>)
                Proxy.newProxyInstance(
                        OpeningsTest.class.getClassLoader(),
                        new Class<?>[] {Aggregates.class},
                        (proxy, method, args) -> {
                            var unit = stored.get((String) args[0]);
                            if (method.getName().equals("find")) {
                                return Optional.of(new Stored<>(unit.id(), 1, 1, unit));
                            }
                            var decide = (Function<Unit, Change<Unit>>) args[2];
                            stored.put(unit.id(), decide.apply(unit).state());
                            return null;
                        });
    }
}
