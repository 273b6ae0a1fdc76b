package vn.tiendo.plan.plan;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.importing.ReadDocument;
import vn.tiendo.plan.source.SourceFile;
import vn.tiendo.plan.source.Sources;

/** Drafts with the text that they were read from, which is kept before them. */
public final class DocumentDrafts {

    /** A file and what was read from it. */
    public record Upload(SourceFile file, ReadDocument document) {}

    private final Aggregates<Plan> plans;
    private final Sources sources;

    public DocumentDrafts(Aggregates<Plan> plans, Sources sources) {
        this.plans = plans;
        this.sources = sources;
    }

    /**
     * @param draft is not asked for where the command was carried out before
     * @throws PlanTooLarge where the document holds more than a plan may
     */
    public Committed<Plan> create(
            String id,
            Upload upload,
            Supplier<Plan> draft,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        return plans.create(id, command, () -> kept(draft.get(), upload), answer);
    }

    private Change<Plan> kept(Plan draft, Upload upload) {
        PlanTooLarge.check(draft);
        sources.keep(draft.id(), draft.authority(), upload.file(), upload.document());
        return Change.of(draft);
    }
}
