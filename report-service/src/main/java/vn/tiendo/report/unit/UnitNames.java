package vn.tiendo.report.unit;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.report.unit.UnitNaming.Coming;
import vn.tiendo.report.unit.UnitNaming.Name;

/** Which unit bore which name when. */
@Component
public class UnitNames {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<UnitNaming> units;

    UnitNames(Aggregates<UnitNaming> units) {
        this.units = units;
    }

    /**
     * Keeps the name that a unit bears, and the one that it will.
     *
     * @param namedOn the day of the act that gave the name, which may be recorded late; null: the
     *     day on which it was told
     */
    public void keep(
            Received event,
            String unit,
            String name,
            @Nullable LocalDate namedOn,
            @Nullable Coming coming) {
        var told = LocalDate.ofInstant(event.time(), ZONE);
        var now = new Name(name, Objects.requireNonNullElse(namedOn, told), event.time());
        units.putOn(
                event,
                unit,
                before ->
                        Change.none(
                                before.map(naming -> naming.told(now, coming))
                                        .orElseGet(() -> UnitNaming.first(unit, now, coming))));
    }

    /** The names that these units bore on a day, as known at a moment; of those that are known. */
    public Map<String, String> on(LocalDate day, Instant moment, Collection<String> ids) {
        var names = new HashMap<String, String>();
        var asked = Set.copyOf(ids);
        if (!asked.isEmpty()) {
            units.find(in("_id", asked), ascending("_id"), asked.size())
                    .forEach(
                            unit ->
                                    unit.state()
                                            .on(day, moment)
                                            .ifPresent(name -> names.put(unit.id(), name)));
        }
        return names;
    }
}
