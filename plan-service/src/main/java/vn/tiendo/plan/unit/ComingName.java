package vn.tiendo.plan.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The name that a unit will bear.
 *
 * @param on from this day
 */
public record ComingName(String name, LocalDate on, @Nullable Act act) {}
