package vn.tiendo.plan.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.Act;
import vn.tiendo.plan.unit.ComingName;
import vn.tiendo.plan.unit.UnitEntry;

/**
 * What an act does to units of one authority.
 *
 * @param units ids of those that it renames or ends
 * @param name the new name, where it renames
 * @param into who carries on; the first takes over running tasks
 * @param on the first day on which it holds
 */
public record Reorganisation(
        Kind kind,
        List<String> units,
        @Nullable String name,
        List<Into> into,
        LocalDate on,
        @Nullable Act act) {

    /**
     * A unit that carries on.
     *
     * @param entry all of it, where it is new; null for one that is known
     */
    public record Into(String id, @Nullable UnitEntry entry) {}

    public Reorganisation {
        units = List.copyOf(units);
        into = List.copyOf(into);
    }

    List<String> intoIds() {
        return into.stream().map(Into::id).toList();
    }

    ComingName comingName() {
        return new ComingName(Objects.requireNonNull(name), on, act);
    }

    /** Each unit once, as many as the kind asks for, a name where it is about one. */
    void requireShape() {
        var ids = intoIds();
        var right =
                kind.fits(units.size(), ids.size())
                        && (kind == Kind.RENAME) == (name != null)
                        && units.stream().distinct().count() == units.size()
                        && ids.stream().distinct().count() == ids.size();
        if (!right) {
            throw Impossible.misshapen();
        }
        if (on.getYear() < 2000 || on.getYear() > 2100) {
            throw Impossible.outOfReach(on);
        }
    }
}
