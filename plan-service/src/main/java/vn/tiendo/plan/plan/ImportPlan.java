package vn.tiendo.plan.plan;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.importing.PlanReading;

/** Makes a draft of what a document says. A retry under the same key makes no second one. */
public final class ImportPlan {

    private final Aggregates<Plan> plans;

    public ImportPlan(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** Refused where the document holds more than a plan may. */
    public Committed<Plan> importPlan(
            String authority,
            PlanReading reading,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        var draft = Drafting.draft(command.newId(), authority, reading, by);
        PlanTooLarge.check(draft);
        return plans.create(draft.id(), command, () -> Change.of(draft), answer);
    }
}
