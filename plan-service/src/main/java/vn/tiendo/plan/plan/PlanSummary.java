package vn.tiendo.plan.plan;

import org.jspecify.annotations.Nullable;

/** A line of a list of plans. */
public record PlanSummary(
        String id,
        String authority,
        PlanStatus status,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String title,
        @Nullable Integer year) {}
