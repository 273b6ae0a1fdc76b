package vn.tiendo.plan.publication;

import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;

/** Sees to it that an authority gives a number once a year. */
final class PlanNumbers {

    private final Aggregates<PlanNumber> numbers;
    private final Aggregates<Plan> plans;

    PlanNumbers(Aggregates<PlanNumber> numbers, Aggregates<Plan> plans) {
        this.numbers = numbers;
        this.plans = plans;
    }

    /**
     * Takes the number for this plan; nothing, where the plan has it already. A draft that was put
     * aside keeps none: its publication may have been cut off when it had the number already.
     */
    void take(PlanPublished.Head plan) {
        var id = PlanNumber.id(plan.authority(), plan.year(), plan.number());
        try {
            numbers.create(id, Command.unkeyed(), () -> Change.of(new PlanNumber(plan.id())));
        } catch (AlreadyThere taken) {
            numbers.change(id, Command.unkeyed(), held -> Change.of(handedOver(held, plan)));
        }
    }

    private PlanNumber handedOver(PlanNumber held, PlanPublished.Head plan) {
        if (held.plan().equals(plan.id())) {
            return held;
        }
        var discarded =
                plans.find(held.plan())
                        .filter(holder -> holder.state().status() == PlanStatus.DISCARDED);
        if (discarded.isEmpty()) {
            throw new NumberTaken(plan.number(), plan.year());
        }
        return new PlanNumber(plan.id());
    }
}
