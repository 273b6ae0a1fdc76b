package vn.tiendo.plan.plan;

import static vn.tiendo.plan.plan.Plan.joined;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A plan in force and the draft that is to take the place of its text. */
final class AmendedPlan {

    private AmendedPlan() {}

    static boolean saysTheSame(Plan inForce, Plan draft) {
        return inForce.head().equals(draft.head())
                && inForce.frame().equals(draft.frame())
                && inForce.objectives().equals(draft.objectives())
                && inForce.areas().equals(draft.areas())
                && inForce.tasks().equals(draft.tasks())
                && inForce.choices().equals(draft.choices());
    }

    static Plan of(Plan inForce, Plan draft, By by) {
        inForce.requireInForce();
        var wanted = draft.requireAmends();
        if (wanted.version() != inForce.version() && !isItsOwn(inForce, draft)) {
            throw new AmendedMeanwhile(wanted.version(), inForce.version());
        }
        var amendment =
                new Amendment(
                        inForce.version() + 1,
                        draft.id(),
                        wanted.reason(),
                        wanted.number(),
                        wanted.issuedOn(),
                        by);
        var copy = new PlanCopy(inForce);
        copy.head = draft.head();
        copy.frame = draft.frame();
        copy.objectives = draft.objectives();
        copy.areas = draft.areas();
        copy.tasks = draft.tasks();
        copy.remarks = draft.remarks();
        copy.choices = draft.choices();
        copy.corrections = corrections(inForce, draft);
        copy.retired = joined(inForce.retired(), Identities.gone(inForce.tasks(), draft.tasks()));
        // links are set in the plan in force, never in a draft: what was set meanwhile stays
        copy.carriesOut = inForce.carriesOut().among(draft.tasks());
        copy.amendments = joined(inForce.amendments(), List.of(amendment));
        return copy.done();
    }

    /** Both histories, each correction once; none of them can be taken back any more. */
    private static List<Correction> corrections(Plan inForce, Plan draft) {
        return joined(inForce.corrections(), draft.corrections()).stream()
                .map(Correction::forGood)
                .distinct()
                .toList();
    }

    /** The version in force was made from this draft, which was corrected further since. */
    private static boolean isItsOwn(Plan inForce, Plan draft) {
        return lastMadeFrom(inForce, draft)
                .filter(made -> made.version() == inForce.version())
                .isPresent();
    }

    static Optional<Amendment> lastMadeFrom(Plan inForce, Plan draft) {
        return inForce.amendments().stream()
                .filter(made -> made.draft().equals(draft.id()))
                .reduce((earlier, later) -> later);
    }

    /** A draft with a document's text, read as of the plan's year, whatever that made of its own. */
    static Plan withTextOf(Plan draft, Plan document, List<PlanTask> carried) {
        var copy = new PlanCopy(draft);
        copy.source = document.source();
        copy.head = draft.head().retold(document.head());
        copy.frame = draft.frame().retold(document.frame());
        copy.objectives = document.objectives();
        copy.areas = document.areas();
        copy.tasks = carried;
        copy.remarks = document.remarks();
        copy.amends =
                draft.requireAmends().by(document.head().number(), document.head().issuedOn());
        var text = copy.done();
        return Objects.equals(document.head().year(), draft.head().year())
                ? text
                : CorrectedTasks.readAgain(text);
    }
}
