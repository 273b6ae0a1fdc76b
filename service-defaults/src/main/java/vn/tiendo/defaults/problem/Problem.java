package vn.tiendo.defaults.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code urn:tiendo:problem:<code>}, never changed once published
 * @param title what sort of problem it is, in the caller's language
 * @param detail what exactly went wrong this time
 * @param instance the path that was asked for
 * @param traceId finds this request in the logs of every service
 * @param errors the fields that were wrong, for bodies that could be read but not taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String traceId,
        @Nullable List<WrongField> errors) {

    /** The code where the store is away; what follows in the same breath would fare no better. */
    public static final String STORE_UNAVAILABLE = "store-unavailable";

    /** One field that was not accepted, and why. */
    public record WrongField(String field, String message) {}
}
