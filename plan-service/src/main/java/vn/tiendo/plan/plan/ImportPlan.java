package vn.tiendo.plan.plan;

import java.util.function.Function;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.plan.importing.ReadDocument;
import vn.tiendo.plan.source.SourceFile;
import vn.tiendo.plan.source.Sources;

/** Makes a draft of what a document says, its text kept beside it. A retry under the same key makes no second one. */
public final class ImportPlan {

    private final Aggregates<Plan> plans;
    private final Sources sources;

    public ImportPlan(Aggregates<Plan> plans, Sources sources) {
        this.plans = plans;
        this.sources = sources;
    }

    /** Refused where the document holds more than a plan may. */
    public Committed<Plan> importPlan(
            String authority,
            ReadDocument document,
            SourceFile file,
            By by,
            Command command,
            Function<Stored<Plan>, Answer> answer) {
        var id = command.newId();
        return plans.create(
                id,
                command,
                () -> {
                    var draft = Drafting.draft(id, authority, document.reading(), by);
                    PlanTooLarge.check(draft);
                    sources.keep(id, authority, file, document);
                    return Change.of(draft);
                },
                answer);
    }
}
