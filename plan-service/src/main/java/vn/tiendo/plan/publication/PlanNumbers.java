package vn.tiendo.plan.publication;

import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.eventing.error.NotThere;

/** Sees to it that an authority gives a number once a year. */
final class PlanNumbers {

    private final Aggregates<PlanNumber> numbers;

    PlanNumbers(Aggregates<PlanNumber> numbers) {
        this.numbers = numbers;
    }

    /** Takes the number for this plan; nothing, where the plan has it already. */
    void take(PlanPublished.Head plan) {
        var id = PlanNumber.id(plan.authority(), plan.year(), plan.number());
        try {
            numbers.create(id, Command.unkeyed(), () -> Change.of(new PlanNumber(plan.id())));
        } catch (AlreadyThere taken) {
            var holder = numbers.find(id).orElseThrow(() -> new NotThere(id)).state();
            if (!holder.plan().equals(plan.id())) {
                throw new NumberTaken(plan.number(), plan.year());
            }
        }
    }
}
