package vn.tiendo.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is to change: a plan in force.
 *
 * @param plan its id
 * @param version the version that the draft began from
 * @param number of the act that amends it, where there is one of its own
 * @param issuedOn of that act
 */
public record Amends(
        String plan,
        int version,
        String reason,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {

    Amends from(int newVersion) {
        return new Amends(plan, newVersion, reason, number, issuedOn);
    }

    /** The act that amends, as its document names it, where nobody said otherwise. */
    Amends by(@Nullable String actNumber, @Nullable LocalDate actIssuedOn) {
        return new Amends(
                plan,
                version,
                reason,
                number == null ? actNumber : number,
                issuedOn == null ? actIssuedOn : issuedOn);
    }
}
