package vn.tiendo.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of plans.
 *
 * @param amends id of the plan that a draft is to change
 * @param discarded who put a draft aside; null where nobody has
 */
public record PlanSummary(
        String id,
        String authority,
        PlanStatus status,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String amends,
        @Nullable By discarded) {}
