package vn.tiendo.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.Command;

/**
 * Reads what a request says about itself: {@code Idempotency-Key} (1 to 200 printable ASCII
 * characters) and {@code If-Match} (the {@code ETag} of the single resource, {@code "7"}).
 */
public final class Commands {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Commands() {}

    /**
     * @param body what was sent, as it was understood (a record, or a text such as a checksum of an
     *     upload); tells another wish under the same key from a retry
     */
    public static Command from(HttpServletRequest request, Caller caller, @Nullable Object body) {
        var command = identified(request, caller, body == null ? "" : Json.write(body));
        var ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        return ifMatch == null || ifMatch.strip().equals("*")
                ? command
                : command.ifMatch(revision(ifMatch.strip()));
    }

    /**
     * Of one item of many, as if it had been posted to its own route by itself: a retry is known
     * for one whichever way it comes.
     *
     * @param key the item's own; the request's counts where it has none
     * @param revision the one that the caller saw; null where it does not matter
     */
    public static Command ofItem(
            HttpServletRequest request,
            Caller caller,
            String route,
            @Nullable String key,
            @Nullable Long revision,
            @Nullable Object body) {
        var own = key == null ? request.getHeader(IDEMPOTENCY_KEY) : key;
        var command = keyed(own, "POST " + route, caller, body == null ? "" : Json.write(body));
        return revision == null ? command : command.ifMatch(revision);
    }

    private static Command identified(HttpServletRequest request, Caller caller, String body) {
        var route = request.getMethod() + " " + request.getRequestURI();
        return keyed(request.getHeader(IDEMPOTENCY_KEY), route, caller, body);
    }

    private static Command keyed(@Nullable String key, String route, Caller caller, String body) {
        if (key == null) {
            return Command.unkeyed();
        }
        if (!KEY.matcher(key.strip()).matches()) {
            throw BadHeader.idempotencyKey(key);
        }
        return Command.keyed(caller.subject(), route, key.strip(), body);
    }

    private static long revision(String ifMatch) {
        var etag = ETAG.matcher(ifMatch);
        if (!etag.matches()) {
            throw BadHeader.ifMatch(ifMatch);
        }
        return Long.parseLong(etag.group(1));
    }
}
