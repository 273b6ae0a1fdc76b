package vn.tiendo.plan.comparison;

/**
 * Something above the plan's text that differs.
 *
 * @param field as in a correction: {@code number}, {@code issuedOn}, {@code title} …
 */
public record HeadChange(String field, Change change) {}
