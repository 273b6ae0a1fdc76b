package vn.tiendo.plan.plan;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;

/**
 * Puts a draft aside, or takes it up again with all that was corrected in it. Nothing is deleted, and
 * both stay on record. Nobody outside this service knows of drafts, so nobody is told.
 */
public final class DiscardDraft {

    private static final String FIELD = "status";

    private final Aggregates<Plan> plans;

    public DiscardDraft(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    public Committed<Plan> discard(
            String id,
            String reason,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(id, command, draft -> Change.of(discarded(draft, reason, by)), answer);
    }

    public Committed<Plan> restore(
            String id,
            String reason,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(id, command, draft -> Change.of(restored(draft, reason, by)), answer);
    }

    static Plan discarded(Plan draft, String reason, By by) {
        draft.requireDraft();
        var copy = new PlanCopy(draft);
        copy.status = PlanStatus.DISCARDED;
        copy.discarded = by;
        return recorded(copy, draft, reason, by);
    }

    static Plan restored(Plan draft, String reason, By by) {
        if (draft.status() != PlanStatus.DISCARDED) {
            throw new NotDiscarded(draft.id());
        }
        var copy = new PlanCopy(draft);
        copy.status = PlanStatus.DRAFT;
        copy.discarded = null;
        return recorded(copy, draft, reason, by);
    }

    private static Plan recorded(PlanCopy copy, Plan before, String reason, By by) {
        var after = copy.done();
        return after.record(
                new Correction(FIELD, before.status().name(), after.status().name(), reason, by));
    }
}
