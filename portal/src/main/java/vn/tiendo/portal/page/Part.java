package vn.tiendo.portal.page;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/**
 * A part of a page that comes from one service: where that service is down, the rest of the page is
 * still of use.
 *
 * @param content null where the service did not answer
 */
public record Part<T>(@Nullable T content) {

    public static <T> Part<T> of(Supplier<T> ask) {
        try {
            return new Part<>(ask.get());
        } catch (ServiceDown | ServiceRefused | RestClientException e) {
            return new Part<>(null);
        }
    }

    /** What follows from it, where it is there. */
    public <R> Part<R> map(Function<T, R> made) {
        return new Part<>(content == null ? null : made.apply(content));
    }

    public boolean missing() {
        return content == null;
    }
}
