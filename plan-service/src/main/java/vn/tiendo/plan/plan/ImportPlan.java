package vn.tiendo.plan.plan;

import java.util.function.Function;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.plan.DocumentDrafts.Upload;

/** Makes a draft of what a document says. A retry under the same key makes no second one. */
public final class ImportPlan {

    private final DocumentDrafts drafts;

    public ImportPlan(DocumentDrafts drafts) {
        this.drafts = drafts;
    }

    /** Refused where the document holds more than a plan may. */
    public Committed<Plan> importPlan(
            String authority,
            Upload upload,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        var id = command.newId();
        var reading = upload.document().reading();
        return drafts.create(
                id, upload, () -> Drafting.draft(id, authority, reading, by), command, answer);
    }
}
