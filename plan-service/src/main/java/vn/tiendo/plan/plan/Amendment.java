package vn.tiendo.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a plan in force (điều chỉnh, bổ sung).
 *
 * @param version that it made, counted on from the first publication's 1
 * @param draft id of the draft that it was prepared in
 * @param number of the act that amends, where there is one of its own
 * @param issuedOn of that act
 */
public record Amendment(
        int version,
        String draft,
        String reason,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        By by) {}
