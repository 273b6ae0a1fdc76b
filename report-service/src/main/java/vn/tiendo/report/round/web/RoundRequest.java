package vn.tiendo.report.round.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.period.PeriodRules;

/**
 * A round to be registered.
 *
 * @param period QI, H1, QIII or YEAR
 * @param year the reporting year
 * @param level whose rules to follow; without it those of any authority
 */
record RoundRequest(
        @NotBlank String plan,
        @NotBlank String period,
        @NotNull Integer year,
        @Nullable String level) {

    String levelOfRules() {
        return Objects.requireNonNullElse(level, PeriodRules.AUTHORITY);
    }
}
