package vn.tiendo.plan.plan;

import org.jspecify.annotations.Nullable;

/** A recorded change to what the document says: what it was, what it is, by whom, and why. */
public record Correction(String field, @Nullable String old, String value, String reason, By by) {}
