package vn.tiendo.plan.comparison;

/**
 * Something around the plan's objectives and tasks that differs.
 *
 * @param field as in a correction: {@code number}, {@code issuedOn}, {@code title}, or a part of the frame
 */
public record HeadChange(String field, Change change) {}
