package vn.tiendo.plan.unit;

import java.util.List;
import java.util.Objects;
import vn.tiendo.eventing.Aggregates;

/** What must hold of a unit before it may stand in the tree. */
final class UnitRules {

    private final Aggregates<Unit> units;
    private final UnitDirectories directories;

    UnitRules(Aggregates<Unit> units, UnitDirectories directories) {
        this.units = units;
        this.directories = directories;
    }

    /** The unit in its place, or a refusal that names the rule. */
    Unit placed(UnitEntry entry) {
        requireShape(entry);
        var unit = entry.below(entry.kind().isRoot() ? List.of() : pathOfParent(entry));
        requireMembers(unit);
        if (unit.reportsTo() != null && find(unit.reportsTo()).kind() != UnitKind.INTERIOR) {
            throw new NoInterior(unit.reportsTo());
        }
        var namesake = directories.of(unit.authority()).namesake(unit);
        if (namesake.isPresent()) {
            throw new UnitNameTaken(namesake.get().id());
        }
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
