package vn.tiendo.eventing.lease;

/**
 * A slice that this instance holds.
 *
 * @param token grows each time the slice changes hands, so that a late write of a former holder can
 *     be told
 */
public record Lease(int slice, long token) {}
