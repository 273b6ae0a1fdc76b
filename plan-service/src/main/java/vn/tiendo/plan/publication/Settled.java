package vn.tiendo.plan.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Head;
import vn.tiendo.plan.plan.OpenPoint;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.plan.UnitNames.Named;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.UnitMatch.Certainty;

/** What must be settled in a draft before it is published, looked at in a fixed order. */
final class Settled {

    private Settled() {}

    static void require(Plan plan, UnitDirectory directory) {
        requireHead(plan.head());
        var open = OpenPoint.of(plan);
        if (!open.isEmpty()) {
            throw NotSettled.points(open);
        }
        requireUnits(plan, directory);
    }

    private static void requireHead(Head head) {
        requireText(head.number(), "number-blank");
        if (head.issuedOn() == null) {
            throw NotSettled.blank("issue-date-blank");
        }
        requireText(head.title(), "title-blank");
        requireText(head.standingBody(), "standing-body-missing");
    }

    private static void requireText(@Nullable String text, String code) {
        if (text == null || text.isBlank()) {
            throw NotSettled.blank(code);
        }
    }

    private static void requireUnits(Plan plan, UnitDirectory directory) {
        var names = UnitNames.of(plan, directory);
        requireStanding(names.all());
        var unknown = new ArrayList<String>();
        if (directory.byId(plan.authority()).isEmpty()) {
            unknown.add(plan.authority());
        }
        unknown.addAll(names.unsettled());
        if (!unknown.isEmpty()) {
            throw NotSettled.unknownUnits(unknown);
        }
        requireMembers(names.all(), directory);
        var body = names.units(List.of(String.valueOf(plan.head().standingBody()))).get(0);
        if (body.group()) {
            throw NotSettled.blank("standing-body-missing");
        }
    }

    private static void requireStanding(List<Named> names) {
        var ended =
                names.stream()
                        .filter(named -> named.match().certainty() == Certainty.ENDED)
                        .map(Settled::endedAndWhoCarriesOn)
                        .toList();
        if (!ended.isEmpty()) {
            throw NotSettled.endedUnits(ended);
        }
    }

    private static String endedAndWhoCarriesOn(Named named) {
        var carryingOn = named.match().units().stream().map(Unit::name).toList();
        return carryingOn.isEmpty()
                ? named.name()
                : named.name() + " → " + String.join(" / ", carryingOn);
    }

    /** A group without members would lead a task that nobody gets. */
    private static void requireMembers(List<Named> names, UnitDirectory directory) {
        var empty =
                names.stream()
                        .flatMap(named -> named.match().exact().stream())
                        .filter(unit -> directory.standsFor(unit).isEmpty())
                        .map(Unit::name)
                        .distinct()
                        .toList();
        if (!empty.isEmpty()) {
            throw NotSettled.emptyGroups(empty);
        }
    }
}
