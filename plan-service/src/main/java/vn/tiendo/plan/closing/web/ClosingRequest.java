package vn.tiendo.plan.closing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The wish to end a plan.
 *
 * @param force whether it ends though tasks are open
 */
record ClosingRequest(@NotBlank @Size(max = 1000) String reason, boolean force) {}
