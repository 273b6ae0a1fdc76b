package vn.tiendo.local.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls the portal, or a service. A call that got no answer, or a 502, 503 or 504, is made again with
 * the same Idempotency-Key, for a minute and a half where nobody says otherwise: what a well-behaved department's system does.
 */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final URI portal;
    private final BiConsumer<HttpRequest, byte[]> acknowledged;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(3))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    /** @param patience for how long a call that got no answer is made again */
    public Api(URI portal, Duration patience) {
        this(portal, (call, answer) -> {}, patience);
    }

    /** @param acknowledged told of each call that was answered with success, and of the answer */
    public Api(URI portal, BiConsumer<HttpRequest, byte[]> acknowledged) {
        this(portal, acknowledged, PATIENCE);
    }

    private Api(URI portal, BiConsumer<HttpRequest, byte[]> acknowledged, Duration patience) {
        this.portal = portal;
        this.acknowledged = acknowledged;
        this.patience = patience;
    }

    /** Acts for a client that was registered at the portal. */
    public Session as(String clientId, String secret) {
        return new Session(this, this, clientId, secret);
    }

    URI uri(String path) {
        return portal.resolve(path);
    }

    /** Sends until there is an answer that means something. */
    HttpResponse<byte[]> send(Supplier<HttpRequest> request) {
        var until = System.nanoTime() + patience.toNanos();
        IOException noAnswer = null;
        while (true) {
            var call = request.get();
            var response = attempt(call);
            if (response.answer() != null && !PASSING.contains(response.answer().statusCode())) {
                if (response.answer().statusCode() / 100 == 2) {
                    acknowledged.accept(call, response.answer().body());
                }
                return response.answer();
            }
            noAnswer = response.error() == null ? noAnswer : response.error();
            if (System.nanoTime() > until) {
                if (response.answer() != null) {
                    return response.answer();
                }
                throw new UncheckedIOException(
                        "No answer from " + portal + ": see ./tiendo status.",
                        noAnswer == null ? new IOException("none") : noAnswer);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private Attempt attempt(HttpRequest request) {
        try {
            return new Attempt(http.send(request, HttpResponse.BodyHandlers.ofByteArray()), null);
        } catch (IOException e) {
            return new Attempt(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + portal, e);
        }
    }

    private record Attempt(@Nullable HttpResponse<byte[]> answer, @Nullable IOException error) {}
}
