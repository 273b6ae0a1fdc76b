package vn.tiendo.plan.plan;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param account the {@code sub} of the token
 */
public record By(String account, String name, Instant at) {}
