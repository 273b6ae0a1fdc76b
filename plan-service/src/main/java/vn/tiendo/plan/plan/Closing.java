package vn.tiendo.plan.plan;

/**
 * The end of a plan.
 *
 * @param openTasks how many tasks were not done, as far as it was known
 */
public record Closing(String reason, long openTasks, By by) {}
