package vn.tiendo.task.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the standing body said to one submission; {@code reason} goes with a return. */
public record Review(
        Submission submission, boolean accepted, @Nullable String reason, String by, Instant at) {}
