package vn.tiendo.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission that waits for review, or came back from it.
 *
 * @param percent as the submission declares it
 * @param unproven whether whole work is claimed and nothing is named that proves it
 * @param reason why it was returned; none while it waits
 */
public record ProgressStep(
        String submission,
        @Nullable Integer percent,
        boolean unproven,
        @Nullable String reason,
        Instant at) {}
