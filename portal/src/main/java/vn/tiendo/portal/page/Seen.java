package vn.tiendo.portal.page;

import java.util.Objects;
import org.springframework.http.ResponseEntity;

/**
 * Something with the revision that the person was looking at.
 *
 * @param revision the ETag, given back in If-Match; {@code *} where the service told none
 */
public record Seen<T>(T what, String revision) {

    /** Any revision will do. */
    public static final String ANY = "*";

    public static <T> Seen<T> of(ResponseEntity<T> answer) {
        var etag = answer.getHeaders().getETag();
        return new Seen<>(Objects.requireNonNull(answer.getBody()), etag == null ? ANY : etag);
    }
}
