package vn.tiendo.plan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.error.AlreadyThere;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.importing.ReadDocument;

/** The texts of plans' documents, each under its plan's id. */
public final class Sources {

    private final Aggregates<PlanSource> stored;

    public Sources(Aggregates<PlanSource> stored) {
        this.stored = stored;
    }

    /**
     * Keeps a text before the plan itself: where no plan comes of it, nobody asks for it. Another try
     * of the same import puts it in the place of the first.
     *
     * @throws vn.tiendo.plan.document.DocumentRefused where it is larger than any plan's
     */
    public void keep(String plan, String authority, SourceFile file, ReadDocument document) {
        parts(plan, authority, file, document).forEach(this::put);
    }

    /** The whole text; empty where the plan has none, or was read before texts were kept. */
    public Optional<PlanSource> of(String plan) {
        var first = part(plan, 1);
        if (first.isEmpty()) {
            return first;
        }
        var whole = first.get();
        for (int part = 2; part <= whole.parts(); part++) {
            var next = part(plan, part);
            if (next.isEmpty()) {
                return next;
            }
            whole = whole.joined(next.get());
        }
        return Optional.of(whole);
    }

    static List<PlanSource> parts(
            String plan, String authority, SourceFile file, ReadDocument document) {
        DocumentBlocks text = document.text();
        var parts = SourceParts.of(text);
        var all = new ArrayList<PlanSource>();
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            all.add(
                    new PlanSource(
                            plan,
                            authority,
                            file,
                            i + 1,
                            parts.size(),
                            first ? document.headPlaces() : Map.of(),
                            parts.get(i),
                            first ? text.footnotes() : List.of()));
        }
        return all;
    }

    private Optional<PlanSource> part(String plan, int part) {
        return stored.find(PlanSource.id(plan, part)).map(found -> found.state());
    }

    private void put(PlanSource part) {
        try {
            stored.create(part.id(), Command.unkeyed(), () -> Change.of(part));
        } catch (AlreadyThere fromAnEarlierTry) {
            stored.change(part.id(), Command.unkeyed(), before -> Change.of(part));
        }
    }
}
