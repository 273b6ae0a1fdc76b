package vn.tiendo.plan.comparison;

import org.jspecify.annotations.Nullable;

/** What was printed before, and what is printed now; null where nothing is. */
public record Change(@Nullable String before, @Nullable String after) {}
