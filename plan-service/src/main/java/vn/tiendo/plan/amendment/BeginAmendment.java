package vn.tiendo.plan.amendment;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTooLarge;

/** Begins to change a plan in force: a draft, which is corrected and published like any other. */
public final class BeginAmendment {

    private final Aggregates<Plan> plans;

    public BeginAmendment(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** With the text that is in force, to be corrected where it changes. */
    public Committed<Plan> fromText(
            Amends wanted, By by, Command command, Function<Stored<Plan>, Answer> answer) {
        var draft = inForce(wanted).draftOfAmendment(command.newId(), wanted, by);
        return plans.create(draft.id(), command, () -> Change.of(draft), answer);
    }

    /** With the text of a document; its tasks are found again in the plan by what they say. */
    public Committed<Plan> fromDocument(
            Amends wanted,
            PlanReading reading,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        var draft = AmendedText.of(inForce(wanted), wanted, reading, command.newId(), by);
        PlanTooLarge.check(draft);
        return plans.create(draft.id(), command, () -> Change.of(draft), answer);
    }

    private Plan inForce(Amends wanted) {
        var id = wanted.plan();
        return plans.find(id).orElseThrow(() -> new NotThere(id)).state();
    }
}
