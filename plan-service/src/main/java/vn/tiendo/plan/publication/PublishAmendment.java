package vn.tiendo.plan.publication;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.DiscardDraft;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTooLarge;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.UnitDirectory;
import vn.tiendo.plan.unit.VietnamDay;

/**
 * Puts a settled draft in the place of the plan that it amends.
 *
 * <p>Three documents are written one after the other: the version in force is kept, then the plan
 * changes and tells of it, then the draft is closed. What is cut off in between is completed by the
 * next attempt: a version that is kept is kept, and a draft whose text came into force is closed,
 * though the plan was amended again or closed since.
 * So is one that somebody put aside between the plan's change and its own.
 * What somebody corrected in the draft meanwhile stays in it, for a further version.
 */
final class PublishAmendment {

    private final Aggregates<Plan> plans;
    private final PlanVersions versions;
    private final HeldDrafts held;
    private final PlanNumbers numbers;
    private final UnitDirectories directories;
    private final ToLongFunction<Event> bytes;

    PublishAmendment(
            Aggregates<Plan> plans,
            PlanVersions versions,
            PlanNumbers numbers,
            UnitDirectories directories,
            ToLongFunction<Event> bytes) {
        this.plans = plans;
        this.versions = versions;
        this.held = new HeldDrafts(plans, versions);
        this.numbers = numbers;
        this.directories = directories;
        this.bytes = bytes;
    }

    Committed<Plan> publish(
            String draft, By by, Command command, Function<Stored<Plan>, Answer> answer) {
        return plans.change(
                draft,
                command,
                settled -> {
                    // what is in force already was put aside in vain
                    if (held.held(settled)) {
                        return Change.none(DiscardDraft.takenUp(settled).applied(by));
                    }
                    var applied = settled.applied(by);
                    putInForce(settled, by);
                    return Change.none(applied);
                },
                answer);
    }

    private void putInForce(Plan draft, By by) {
        var id = draft.requireAmends().plan();
        Settled.require(draft, directory(draft, by));
        PlanTooLarge.check(draft);
        plans.change(id, Command.unkeyed(), inForce -> amend(inForce, draft, by));
    }

    private Change<Plan> amend(Plan inForce, Plan draft, By by) {
        if (held.heldBy(inForce, draft)) {
            return Change.none(inForce);
        }
        var amended = inForce.amendedBy(draft, by);
        var directory = directory(draft, by);
        // a unit may have ended since it was looked at
        Settled.require(draft, directory);
        var event = new Publication(amended, directory).amended();
        PlanTooLarge.check(bytes.applyAsLong(event));
        numbers.take(event.plan());
        versions.keep(inForce);
        return Change.of(amended, event);
    }

    private UnitDirectory directory(Plan draft, By by) {
        return directories.of(draft.authority()).on(VietnamDay.of(by.at()));
    }
}
