package vn.tiendo.plan.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A copy as it is wished for.
 *
 * @param year the year of the draft
 */
record CopyRequest(@NotNull @Min(2000) @Max(2100) Integer year) {}
