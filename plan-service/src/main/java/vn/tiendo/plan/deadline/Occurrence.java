package vn.tiendo.plan.deadline;

import java.time.LocalDate;

/**
 * One period of a recurring deadline.
 *
 * @param key {@code 2026-01}, {@code 2026-Q1}, {@code 2026-H1} or {@code 2026}: the same whenever it is computed
 * @param from first day of the period
 * @param due last day on which it is in time, inclusive
 */
public record Occurrence(String key, LocalDate from, LocalDate due) {}
