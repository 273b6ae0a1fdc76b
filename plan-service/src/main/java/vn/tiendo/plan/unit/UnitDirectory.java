package vn.tiendo.plan.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/**
 * The units of one authority, by id and by the names that documents use for them, as they stand on a
 * day. A unit that ended is still known, but no name means it any more: who carries on is asked for.
 */
public final class UnitDirectory {

    private final Map<String, Unit> byId;
    private final Map<String, List<Unit>> byKey;
    private final LocalDate day;
    private final @Nullable Instant known;

    private UnitDirectory(
            Map<String, Unit> byId,
            Map<String, List<Unit>> byKey,
            LocalDate day,
            @Nullable Instant known) {
        this.byId = byId;
        this.byKey = byKey;
        this.day = day;
        this.known = known;
    }

    public static UnitDirectory of(Collection<Unit> units, LocalDate day) {
        var directory = new UnitDirectory(new LinkedHashMap<>(), new HashMap<>(), day, null);
        units.stream().sorted(Comparator.comparing(Unit::id)).forEach(directory::add);
        return directory;
    }

    /** The same units on another day. */
    public UnitDirectory on(LocalDate other) {
        return new UnitDirectory(byId, byKey, other, null);
    }

    /**
     * The same units on the day of a moment, as far as was known then: what was recorded later, though
     * it holds from an earlier day, does not change what was meant.
     */
    public UnitDirectory asKnownAt(Instant moment) {
        return new UnitDirectory(byId, byKey, VietnamDay.of(moment), moment);
    }

    public LocalDate day() {
        return day;
    }

    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    private void add(Unit unit) {
        byId.put(unit.id(), unit);
        for (var key : keys(unit)) {
            var named = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!named.contains(unit)) {
                named.add(unit);
            }
        }
    }

    public Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whom a name means: exactly, by a guess (without its marks, shortened to initials or to the
     * code, or with a small damage), or nobody. A guess is a question to a person, never an answer.
     */
    public UnitMatch find(String name) {
        var key = UnitName.key(name);
        if (key.isEmpty()) {
            return UnitMatch.none();
        }
        var named = byKey.getOrDefault(key, byKey.getOrDefault(UnitName.groupKey(name), List.of()));
        if (!named.isEmpty()) {
            return whoStands(named, Certainty.EXACT);
        }
        var bare = UnitName.bare(key);
        var unmarked = matching(known -> UnitName.bare(known).equals(bare));
        if (!unmarked.isEmpty()) {
            return whoStands(unmarked, Certainty.GUESS);
        }
        var shortened = shortened(bare);
        if (!shortened.isEmpty()) {
            return whoStands(shortened, Certainty.GUESS);
        }
        var damaged = matching(known -> SmallDamage.between(key, known));
        return whoStands(
                damaged.isEmpty()
                        ? matching(known -> SmallDamage.between(bare, UnitName.bare(known)))
                        : damaged,
                Certainty.GUESS);
    }

    private List<Unit> shortened(String bare) {
        var byCode = byId.values().stream().filter(unit -> Initials.isCode(bare, unit.code()));
        var byInitials = matching(known -> Initials.between(bare, UnitName.bare(known))).stream();
        return Stream.concat(byCode, byInitials).distinct().toList();
    }

    /** This unit, or, where it has ended, who carries on. */
    public UnitMatch match(Unit unit) {
        return whoStands(List.of(unit), Certainty.EXACT);
    }

    /** A name may pass to another unit: those that stand come first, then those that will. */
    private UnitMatch whoStands(List<Unit> named, Certainty ifOne) {
        var standing = named.stream().filter(this::stands).toList();
        if (!standing.isEmpty()) {
            return UnitMatch.of(standing, ifOne);
        }
        var coming = named.stream().filter(unit -> !gone(unit) && !unit.neverStands()).toList();
        if (!coming.isEmpty() || named.isEmpty()) {
            return UnitMatch.of(coming, ifOne);
        }
        return UnitMatch.ended(
                named.get(0),
                named.stream().flatMap(unit -> carryingOn(unit).stream()).distinct().toList());
    }

    private boolean stands(Unit unit) {
        var founding = unit.founding();
        var toCome = founding != null && known != null && founding.toldAt().isAfter(known);
        return unit.openBy(day) && !toCome && !gone(unit);
    }

    private boolean gone(Unit unit) {
        var toldAt = unit.ending() == null ? null : unit.ending().toldAt();
        var toCome = toldAt != null && known != null && toldAt.isAfter(known);
        return unit.goneBy(day) && !toCome;
    }

    /** Who stands in a unit's place on the day, through all that became of it; itself while it stands. */
    public List<Unit> carryingOn(Unit unit) {
        var standing = new ArrayList<Unit>();
        follow(unit, new HashSet<>(), standing);
        return standing;
    }

    private void follow(Unit unit, Set<String> seen, List<Unit> standing) {
        if (!seen.add(unit.id())) {
            return;
        }
        if (stands(unit)) {
            standing.add(unit);
        } else if (unit.ending() != null && gone(unit)) {
            unit.ending().ids().forEach(id -> byId(id).ifPresent(to -> follow(to, seen, standing)));
        }
    }

    /**
     * Another unit that bears a name or an alias of this one while it stands: then no document could
     * tell them apart.
     */
    public Optional<Unit> namesake(Unit unit) {
        return keys(unit).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.id().equals(unit.id()) && !other.ended())
                .filter(other -> other.standsBeside(unit))
                .findFirst();
    }

    /**
     * @throws UnitNameTaken where it has a namesake
     */
    public void requireOwnName(Unit unit) {
        namesake(unit)
                .ifPresent(
                        other -> {
                            throw new UnitNameTaken(other.id());
                        });
    }

    /**
     * Whom a unit stands for: a group for its members on the day, any other for itself. In the place of
     * a listed member that has ended stand those who carry on.
     */
    public List<Unit> standsFor(Unit unit) {
        var members = unit.members();
        if (!unit.group() || members == null) {
            return List.of(unit);
        }
        return switch (members.of()) {
            case LISTED ->
                    members.units().stream()
                            .flatMap(id -> byId(id).stream())
                            .flatMap(member -> carryingOn(member).stream())
                            .distinct()
                            .toList();
            case CHILDREN -> unitsBelow(unit.parent());
        };
    }

    private List<Unit> unitsBelow(@Nullable String parent) {
        return byId.values().stream()
                .filter(child -> child.kind() == UnitKind.UNIT)
                .filter(child -> Objects.equals(child.parent(), parent))
                .filter(this::stands)
                .toList();
    }

    private List<Unit> matching(Predicate<String> key) {
        return byKey.entrySet().stream()
                .filter(entry -> key.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted(Comparator.comparing(Unit::id))
                .toList();
    }

    private static List<String> keys(Unit unit) {
        var names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        if (unit.comingName() != null) {
            names.add(unit.comingName().name());
        }
        return names.stream()
                .map(name -> unit.group() ? UnitName.groupKey(name) : UnitName.key(name))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
