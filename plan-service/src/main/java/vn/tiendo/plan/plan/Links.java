package vn.tiendo.plan.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Corrections that tie a plan to the plan that it carries out. They change nothing that a unit owes, so
 * that they are as good in a plan in force.
 */
final class Links {

    static final String PLAN = "carriesOut";
    private static final String REMOVED = "removed";
    private static final Pattern TASK = Pattern.compile("tasks/([^/]+)/above");

    /** Programme, province, ward; more levels than there are would be a circle. */
    private static final int MOST_LEVELS = 20;

    private final Plan plan;
    private final Function<String, Optional<Plan>> known;

    /** @param known plans by their ids */
    Links(Plan plan, Function<String, Optional<Plan>> known) {
        this.plan = plan;
        this.known = known;
    }

    static boolean are(String field) {
        return field.equals(PLAN) || TASK.matcher(field).matches();
    }

    /** Whether what decides on the plan above is another: which one it is, or the year. */
    static boolean differ(Plan before, Plan after) {
        return !Objects.equals(before.carriesOut().plan(), after.carriesOut().plan())
                || !Objects.equals(before.head().year(), after.head().year());
    }

    /** What the field says now; null where nothing does. */
    @Nullable String said(String field) {
        return field.equals(PLAN)
                ? plan.carriesOut().plan()
                : plan.carriesOut().above(task(field)).orElse(null);
    }

    /**
     * @throws LinkRefused where the other plan, or its task, can't be the one that is carried out
     */
    Plan with(String field, String value) {
        if (plan.amends() != null) {
            throw new LinkRefused(LinkRefused.OF_AMENDMENT);
        }
        var links = plan.carriesOut();
        if (field.equals(PLAN)) {
            return plan.carryingOut(links.ofPlan(value.equals(REMOVED) ? null : above(value)));
        }
        var task = task(field);
        if (plan.task(task).isEmpty()) {
            throw new CorrectionRefused(field);
        }
        return plan.carryingOut(links.with(task, value.equals(REMOVED) ? null : taskAbove(value)));
    }

    private static String task(String field) {
        var match = TASK.matcher(field);
        if (!match.matches()) {
            throw new CorrectionRefused(field);
        }
        return match.group(1);
    }

    private String above(String id) {
        if (id.equals(plan.id())) {
            throw new LinkRefused(LinkRefused.ITSELF);
        }
        var above = known.apply(id).orElseThrow(() -> new LinkRefused(LinkRefused.NO_SUCH_PLAN));
        if (above.version() == 0) {
            throw new LinkRefused(LinkRefused.NOT_PUBLISHED);
        }
        requireAbove(above);
        return id;
    }

    /**
     * What was said earlier holds still: meanwhile other plans were linked, or this one came into
     * another year.
     */
    void requireStillAbove() {
        Optional.ofNullable(plan.carriesOut().plan()).flatMap(known).ifPresent(this::requireAbove);
    }

    private void requireAbove(Plan above) {
        var year = plan.head().year();
        if (year != null && Objects.requireNonNullElse(above.head().year(), year) > year) {
            throw new LinkRefused(LinkRefused.LATER_YEAR);
        }
        requireNoCircle(above);
    }

    private void requireNoCircle(Plan above) {
        var next = above.carriesOut().plan();
        for (int level = 0; next != null; level++) {
            if (next.equals(plan.id()) || level > MOST_LEVELS) {
                throw new LinkRefused(LinkRefused.CIRCLE);
            }
            next = known.apply(next).map(other -> other.carriesOut().plan()).orElse(null);
        }
    }

    private String taskAbove(String id) {
        var above = plan.carriesOut().plan();
        if (above == null) {
            throw new LinkRefused(LinkRefused.NO_PLAN);
        }
        return known.apply(above)
                .flatMap(other -> other.task(id))
                .orElseThrow(() -> new LinkRefused(LinkRefused.NO_SUCH_TASK))
                .id();
    }
}
