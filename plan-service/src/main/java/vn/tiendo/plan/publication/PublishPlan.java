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
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTooLarge;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.unit.VietnamDay;

/** Puts a settled draft in force and tells everybody. Refused with the rule that is not met. */
public final class PublishPlan {

    private final Aggregates<Plan> plans;
    private final PlanNumbers numbers;
    private final UnitDirectories directories;
    private final ToLongFunction<Event> bytes;
    private final PublishAmendment amendments;

    /**
     * @param bytes the size of an event as it is sent
     */
    public PublishPlan(
            Aggregates<Plan> plans,
            Aggregates<PlanNumber> numbers,
            PlanVersions versions,
            UnitDirectories directories,
            ToLongFunction<Event> bytes) {
        this.plans = plans;
        this.numbers = new PlanNumbers(numbers, plans);
        this.directories = directories;
        this.bytes = bytes;
        this.amendments = new PublishAmendment(plans, versions, this.numbers, directories, bytes);
    }

    /** The draft of an amendment changes the plan that it amends. */
    public Committed<Plan> publish(
            String id, By by, Command command, Function<Stored<Plan>, Answer> answer) {
        var amends = plans.find(id).map(Stored::state).map(Plan::amends);
        if (amends.isPresent()) {
            return amendments.publish(id, by, command, answer);
        }
        return plans.change(id, command, plan -> decide(plan, by), answer);
    }

    /** The number is taken last, when nothing else can refuse any more. */
    private Change<Plan> decide(Plan plan, By by) {
        var published = plan.publish(by);
        var directory = directories.of(plan.authority()).on(VietnamDay.of(by.at()));
        Settled.require(plan, directory);
        PlanTooLarge.check(plan);
        var event = new Publication(plan, directory).at(by.at());
        PlanTooLarge.check(bytes.applyAsLong(event));
        numbers.take(event.plan());
        return Change.of(published, event);
    }
}
