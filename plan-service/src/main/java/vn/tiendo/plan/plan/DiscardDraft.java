package vn.tiendo.plan.plan;

import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Predicate<Plan> inForce;

    /**
     * @param inForce whether the text of an amendment's draft is in force, though the draft is not
     *     closed yet
     */
    public DiscardDraft(Aggregates<Plan> plans, Predicate<Plan> inForce) {
        this.plans = plans;
        this.inForce = inForce;
    }

    public Committed<Plan> discard(
            String id,
            String reason,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.change(
                id,
                command,
                draft -> {
                    var discarded = discarded(draft, reason, by);
                    if (inForce.test(draft)) {
                        throw new AlreadyPublished(id);
                    }
                    return Change.of(discarded);
                },
                answer);
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
        return recorded(new PlanCopy(takenUp(draft)), draft, reason, by);
    }

    /** The draft as one that nobody put aside. */
    public static Plan takenUp(Plan draft) {
        if (draft.status() != PlanStatus.DISCARDED) {
            return draft;
        }
        var copy = new PlanCopy(draft);
        copy.status = PlanStatus.DRAFT;
        copy.discarded = null;
        return copy.done();
    }

    private static Plan recorded(PlanCopy copy, Plan before, String reason, By by) {
        var after = copy.done();
        return after.record(
                new Correction(FIELD, before.status().name(), after.status().name(), reason, by));
    }
}
