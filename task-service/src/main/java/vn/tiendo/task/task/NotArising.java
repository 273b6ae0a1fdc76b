package vn.tiendo.task.task;

import java.time.Instant;

/** That nothing arose ("không phát sinh"), who said so and why. */
public record NotArising(String reason, String by, Instant at) {}
