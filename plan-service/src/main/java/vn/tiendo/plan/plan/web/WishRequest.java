package vn.tiendo.plan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tiendo.plan.plan.Wish;

/** A correction as it is sent; {@link Wish} says which fields there are. */
record WishRequest(
        @NotBlank @Size(max = 400) String field,
        @NotNull @Size(max = 10_000) String value,
        @NotBlank @Size(max = 1000) String reason) {

    Wish wish() {
        return new Wish(field, value, reason);
    }
}
