package vn.tiendo.eventing;

import java.time.Instant;

/** A moment of business time at which something is to be looked at, named by its owner. */
public record Timer(String name, Instant fireAt) {}
