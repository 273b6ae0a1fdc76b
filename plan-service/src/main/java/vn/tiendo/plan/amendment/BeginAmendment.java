package vn.tiendo.plan.amendment;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.DocumentDrafts;
import vn.tiendo.plan.plan.DocumentDrafts.Upload;
import vn.tiendo.plan.plan.Plan;

/**
 * Begins to change a plan in force: a draft, which is corrected and published like any other. A
 * retry under the same key makes no second one, and is answered though the plan is closed since.
 */
public final class BeginAmendment {

    private final Aggregates<Plan> plans;
    private final DocumentDrafts drafts;

    public BeginAmendment(Aggregates<Plan> plans, DocumentDrafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    /** With the text that is in force, to be corrected where it changes. */
    public Committed<Plan> fromText(
            Amends wanted, By by, Command command, Function<Stored<Plan>, Answer> answer) {
        var id = command.newId();
        return plans.create(
                id,
                command,
                () -> Change.of(inForce(wanted).draftOfAmendment(id, wanted, by)),
                answer);
    }

    /** With the text of a document; its tasks are found again in the plan by what they say. */
    public Committed<Plan> fromDocument(
            Amends wanted,
            Upload upload,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        var id = command.newId();
        var reading = upload.document().reading();
        return drafts.create(
                id,
                upload,
                () -> AmendedText.of(inForce(wanted), wanted, reading, id, by),
                command,
                answer);
    }

    private Plan inForce(Amends wanted) {
        var id = wanted.plan();
        return plans.find(id).orElseThrow(() -> new NotThere(id)).state();
    }
}
