package vn.tiendo.plan.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.plan.plan.CarriesOut;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;
import vn.tiendo.plan.wording.SearchWords;

/** Published plans of all authorities that a plan may carry out: a plan in force is no secret. */
public final class PlansAbove {

    /** A programme holds for years; its plan is older than those that carry it out. */
    private static final int YEARS = 5;

    private static final int SHOWN = 50;

    private final Aggregates<Plan> plans;

    private static final String[] SHOWN_FIELDS = {
        "state.authority",
        "state.head.number",
        "state.head.title",
        "state.head.issuingAuthority",
        "state.head.year"
    };

    /** All that is looked at lies in the index: a country's plans are not read for fifty lines. */
    public PlansAbove(Aggregates<Plan> plans) {
        this.plans = plans;
        plans.ensureIndex(
                "state.head.year",
                "state.status",
                "state.authority",
                "state.head.number",
                "state.head.title",
                "state.head.issuingAuthority",
                "_id");
    }

    /**
     * A plan that may be the one above.
     *
     * @param named whether the document names it by its number
     */
    public record Line(
            String id,
            String authority,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer year,
            boolean named) {}

    /**
     * Those that the document names first, then those of other authorities: its own are seldom meant,
     * such as one for several years. Of each the newest first.
     *
     * @param wanted words of number, title, year and issuer; none for all
     */
    public List<Line> of(Plan plan, SearchWords wanted) {
        var lines = new ArrayList<Line>();
        var seldom = Comparator.comparing((Line line) -> line.authority().equals(plan.authority()));
        try (var found =
                plans.collection()
                        .find(filter(plan))
                        .projection(include(SHOWN_FIELDS))
                        .sort(descending("state.head.year"))
                        .iterator()) {
            while (found.hasNext()) {
                var line = line(found.next(), plan.carriesOut());
                if (wanted.in(words(line))) {
                    lines.add(line);
                }
            }
        }
        return lines.stream()
                .sorted(Comparator.comparing(Line::named).reversed().thenComparing(seldom))
                .limit(SHOWN)
                .toList();
    }

    private static Bson filter(Plan plan) {
        var published = in("state.status", PlanStatus.PUBLISHED.name(), PlanStatus.CLOSED.name());
        var other = and(published, ne("_id", plan.id()));
        var year = plan.head().year();
        return year == null
                ? and(gte("state.head.year", 0), other)
                : and(lte("state.head.year", year), gte("state.head.year", year - YEARS), other);
    }

    private static Line line(Document found, CarriesOut named) {
        var number = text(found, "number");
        return new Line(
                found.getString("_id"),
                found.getEmbedded(List.of("state", "authority"), ""),
                text(found, "issuingAuthority"),
                number,
                text(found, "title"),
                found.getEmbedded(List.of("state", "head", "year"), Integer.class),
                number != null
                        && named.number() != null
                        && plain(number).equals(plain(named.number())));
    }

    private static String plain(String number) {
        return number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    private static List<String> words(Line line) {
        var words = new ArrayList<String>();
        for (var text : new Object[] {line.number(), line.title(), line.issuer(), line.year()}) {
            if (text != null) {
                words.add(text.toString());
            }
        }
        return words;
    }

    private static @Nullable String text(Document found, String field) {
        return Objects.toString(
                found.getEmbedded(List.of("state", "head", field), Object.class), null);
    }
}
