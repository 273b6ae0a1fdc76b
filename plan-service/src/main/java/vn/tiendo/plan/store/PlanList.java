package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;
import vn.tiendo.plan.plan.PlanSummary;
import vn.tiendo.plan.wording.SearchWords;

/** Plans without their content, by id: a plan may be megabytes, a line of a list may not. */
public final class PlanList {

    private static final List<String> SEARCHED =
            List.of("title", "number", "year", "issuingAuthority", "parentAuthority", "place");

    private static final Bson DISCARDED = eq("state.status", PlanStatus.DISCARDED.name());
    private static final Bson LISTED =
            nin("state.status", PlanStatus.APPLIED.name(), PlanStatus.DISCARDED.name());

    private final Aggregates<Plan> plans;

    public PlanList(Aggregates<Plan> plans) {
        this.plans = plans;
        plans.ensureIndex("state.authority", "_id");
        // few are put aside: they are found without reading the others
        plans.ensureIndex("state.authority", "state.status", "_id");
        // also where all authorities' are asked for
        plans.ensureIndex("state.status", "_id");
    }

    /**
     * Drafts of amendments among them, until they are in force.
     *
     * @param authority null for the plans of all
     * @param discarded whether drafts that were put aside are wanted, and those alone
     * @param wanted words of the plans' heads; none for all
     * @param after id of the last plan seen; empty for the first part
     */
    public Page<PlanSummary> of(
            @Nullable String authority,
            boolean discarded,
            SearchWords wanted,
            String after,
            int limit) {
        var further = and(gt("_id", after), discarded ? DISCARDED : LISTED);
        Bson filter = authority == null ? further : and(eq("state.authority", authority), further);
        var lines = new ArrayList<PlanSummary>();
        try (var found =
                plans.collection()
                        .find(filter)
                        .projection(
                                include(
                                        "state.authority",
                                        "state.status",
                                        "state.head",
                                        "state.amends.plan",
                                        "state.discarded"))
                        .sort(ascending("_id"))
                        .iterator()) {
            while (lines.size() <= limit && found.hasNext()) {
                var plan = found.next();
                if (wanted.in(words(plan))) {
                    lines.add(summary(plan));
                }
            }
        }
        return Page.of(lines, limit, PlanSummary::id);
    }

    private static List<String> words(Document found) {
        return SEARCHED.stream()
                .map(field -> text(found, field))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static PlanSummary summary(Document found) {
        return new PlanSummary(
                found.getString("_id"),
                found.getEmbedded(List.of("state", "authority"), ""),
                PlanStatus.valueOf(found.getEmbedded(List.of("state", "status"), "DRAFT")),
                text(found, "number"),
                text(found, "issuedOn"),
                text(found, "title"),
                found.getEmbedded(List.of("state", "head", "year"), Integer.class),
                found.getEmbedded(List.of("state", "amends", "plan"), String.class),
                discarded(found.getEmbedded(List.of("state", "discarded"), Document.class)));
    }

    private static @Nullable By discarded(@Nullable Document by) {
        return by == null
                ? null
                : new By(
                        by.getString("account"),
                        by.getString("name"),
                        Instant.parse(String.valueOf(by.get("at"))));
    }

    private static @Nullable String text(Document found, String field) {
        var value = found.getEmbedded(List.of("state", "head", field), Object.class);
        return Objects.toString(value, null);
    }
}
