package vn.tiendo.plan.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;

/**
 * The answer to a publication or closing: short, since it is kept for retries beside the plan itself.
 *
 * @param amends the plan that a draft has changed
 */
public record PublishedView(
        String id,
        String authority,
        PlanStatus status,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String title,
        @Nullable Integer year,
        int tasks,
        int deliverables,
        @Nullable By published,
        @Nullable Amends amends) {

    public static PublishedView of(Plan plan) {
        var head = plan.head();
        return new PublishedView(
                plan.id(),
                plan.authority(),
                plan.status(),
                head.number(),
                head.issuedOn(),
                head.title(),
                head.year(),
                plan.tasks().size(),
                plan.deliverables(),
                plan.published(),
                plan.amends());
    }
}
