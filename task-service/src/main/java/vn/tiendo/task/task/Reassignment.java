package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task came to those who hold it.
 *
 * @param on the day from which they do
 * @param before who held it till then
 * @param reason in words, where somebody decided so
 * @param by who decided so
 * @param at when it became known here
 */
public record Reassignment(
        Because because,
        LocalDate on,
        Holders before,
        @Nullable String reason,
        @Nullable String by,
        Instant at) {

    /** What brought it about. */
    public enum Because {
        MERGED,
        SPLIT,
        CLOSED,
        RENAMED,
        DECIDED
    }
}
