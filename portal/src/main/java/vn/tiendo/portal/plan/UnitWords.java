package vn.tiendo.portal.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.unit.Unit;

/** Units by their names: an id means nothing to people. */
final class UnitWords {

    private final Map<String, String> names = new HashMap<>();

    /**
     * @param units all of an authority, also those that ended
     */
    UnitWords(List<Unit> units) {
        units.forEach(unit -> names.put(unit.id(), unit.name()));
    }

    /** Names as printed; where a person settled one by a unit's id, that unit's name. */
    public String all(List<String> namesOrIds) {
        return namesOrIds.stream()
                .map(one -> names.getOrDefault(one, one))
                .collect(Collectors.joining("; "));
    }

    public String of(@Nullable String id) {
        return names.getOrDefault(id, "chưa lấy được tên đơn vị");
    }
}
