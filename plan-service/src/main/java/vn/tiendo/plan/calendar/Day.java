package vn.tiendo.plan.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param source the law, the notice or the assumption that says so
 */
public record Day(LocalDate date, DayKind kind, String name, String source) {}
