package vn.tiendo.report.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.UnitRef;

/**
 * A unit that stands no more.
 *
 * @param on the first day on which it does not
 * @param successor who carries on for it; none where nobody does
 */
public record UnitEnd(String id, LocalDate on, @Nullable UnitRef successor) {}
