package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.eventing.Aggregates;

/** What must hold of a unit before it may stand in the tree. */
final class UnitRules {

    private final Aggregates<Unit> units;
    private final UnitDirectories directories;

    UnitRules(Aggregates<Unit> units, UnitDirectories directories) {
        this.units = units;
        this.directories = directories;
    }

    /** The unit in its place, or a refusal that names the rule. Its days are what they were. */
    Unit placed(UnitEntry entry) {
        var unit = shaped(entry);
        var directory = directories.of(unit.authority());
        var known = directory.byId(unit.id());
        return named(known.map(unit::livingAs).orElse(unit), directory);
    }

    /**
     * A unit that stands from a day. It may bear the name of one that ends by then.
     *
     * @param ending ids of those that are about to end on that day
     */
    Unit opening(UnitEntry entry, LocalDate day, Set<String> ending) {
        var unit = shaped(entry).opening(day);
        var staying =
                directories.of(unit.authority()).all().stream()
                        .filter(other -> !ending.contains(other.id()))
                        .toList();
        return named(unit, UnitDirectory.of(staying, day));
    }

    private Unit shaped(UnitEntry entry) {
        requireShape(entry);
        var unit = entry.below(entry.kind().isRoot() ? List.of() : pathOfParent(entry));
        requireMembers(unit);
        if (unit.reportsTo() != null && find(unit.reportsTo()).kind() != UnitKind.INTERIOR) {
            throw new NoInterior(unit.reportsTo());
        }
        return unit;
    }

    private static Unit named(Unit unit, UnitDirectory directory) {
        directory.requireOwnName(unit);
        return unit;
    }

    private static void requireShape(UnitEntry entry) {
        var root = entry.kind().isRoot();
        var right =
                root == (entry.parent() == null)
                        && root == entry.id().equals(entry.authority())
                        && (entry.kind() == UnitKind.GROUP) == (entry.members() != null)
                        && (entry.reportsTo() == null || entry.kind() == UnitKind.AUTHORITY);
        if (!right) {
            throw new UnitMisshapen(entry.id());
        }
    }

    private List<String> pathOfParent(UnitEntry entry) {
        var parent = find(Objects.requireNonNull(entry.parent()));
        if (!parent.authority().equals(entry.authority()) || parent.group()) {
            throw new ParentElsewhere(parent.id());
        }
        // what stood below before its end was announced is still corrected
        if (units.find(entry.id()).isEmpty()) {
            UnitEnded.refuseAt(parent);
        }
        return parent.path();
    }

    private void requireMembers(Unit group) {
        if (group.members() == null || group.members().of() == Members.Of.CHILDREN) {
            return;
        }
        for (var id : group.members().units()) {
            var member = find(id);
            if (!member.authority().equals(group.authority()) || member.group()) {
                throw new MemberElsewhere(id);
            }
        }
    }

    private Unit find(String id) {
        return units.find(id).orElseThrow(() -> new UnitUnknown(id)).state();
    }
}
