package vn.tiendo.task.assignment;

import org.jspecify.annotations.Nullable;

/** How many tasks follow from a plan; how many are there yet is counted. */
public record Assignment(String plan, String authority, @Nullable String interior, int expected) {}
