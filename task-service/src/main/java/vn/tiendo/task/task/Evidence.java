package vn.tiendo.task.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What proves the work: a document issued (number and date), or a link.
 *
 * @param issuedOn the work was not done before it
 */
public record Evidence(
        Kind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String title,
        @Nullable String url) {

    /** What it takes to find it again. */
    public enum Kind {
        DOCUMENT,
        LINK
    }

    boolean canBeFound() {
        return switch (kind) {
            case DOCUMENT -> isThere(number) && issuedOn != null;
            case LINK -> isThere(url);
        };
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
