package vn.tiendo.eventing;

import org.jspecify.annotations.Nullable;

/**
 * What a command did.
 *
 * @param answer the first answer, for commands with a key; null for others
 * @param repeated whether the command had been carried out before, so that nothing was done now
 */
public record Committed<S>(Stored<S> stored, @Nullable Answer answer, boolean repeated) {}
