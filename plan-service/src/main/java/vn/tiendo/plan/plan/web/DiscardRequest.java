package vn.tiendo.plan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a draft is put aside, or taken up again. */
record DiscardRequest(@NotBlank @Size(max = 1000) String reason) {}
