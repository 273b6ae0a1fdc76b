package vn.tiendo.report.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a unit has borne.
 *
 * @param names in the order in which they became known, at least one
 * @param coming the one that is announced
 */
public record UnitNaming(String id, List<Name> names, @Nullable Coming coming) {

    public UnitNaming {
        names = List.copyOf(names);
    }

    /** A name, the day from which the unit bears it, and when that became known. */
    public record Name(String name, LocalDate from, Instant knownFrom) {}

    /** A name that a unit will bear from a day on. */
    public record Coming(String name, LocalDate on) {}

    static UnitNaming first(String id, Name name, @Nullable Coming coming) {
        return new UnitNaming(id, List.of(name), coming);
    }

    /** With what was told of it on a day; a name that was announced is borne from its own day on. */
    UnitNaming told(Name now, @Nullable Coming next) {
        if (names.get(names.size() - 1).name().equals(now.name())) {
            return new UnitNaming(id, names, next);
        }
        var from =
                Optional.ofNullable(coming)
                        .filter(it -> it.name().equals(now.name()))
                        .map(Coming::on)
                        .orElse(now.from());
        var all =
                Stream.concat(
                                names.stream(),
                                Stream.of(new Name(now.name(), from, now.knownFrom())))
                        .toList();
        return new UnitNaming(id, all, next);
    }

    /**
     * The name on a day, as known at a moment. Nothing is said of days before the first that was
     * heard of: the unit may have borne another name then.
     */
    Optional<String> on(LocalDate day, Instant moment) {
        return names.stream()
                .filter(it -> !it.knownFrom().isAfter(moment))
                .filter(it -> !it.from().isAfter(day))
                .map(Name::name)
                .reduce((earlier, later) -> later);
    }
}
