package vn.tiendo.plan.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Amends;

/**
 * An amendment that is wanted.
 *
 * @param number of the act that amends the plan, where there is one of its own
 * @param issuedOn of that act
 */
record AmendmentRequest(
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate issuedOn) {

    Amends of(String plan) {
        return new Amends(plan, 0, reason.strip(), number, issuedOn);
    }
}
