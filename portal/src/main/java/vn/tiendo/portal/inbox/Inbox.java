package vn.tiendo.portal.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks notification-service. */
@Component
public class Inbox {

    private final RestClient service;

    Inbox(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.notifications());
    }

    /**
     * A part of the inbox, newest first.
     *
     * @param unread how many of all items are unread
     */
    public record Opened(List<Notice> items, @Nullable String next, long unread) {}

    public Opened open(boolean unreadOnly, String after, int limit) {
        return Objects.requireNonNull(
                service.get()
                        .uri(
                                uri ->
                                        uri.path("/api/inbox")
                                                .queryParam("unread", unreadOnly)
                                                .queryParam("limit", limit)
                                                .queryParamIfPresent("after", present(after))
                                                .build())
                        .retrieve()
                        .body(Opened.class));
    }

    void read(String id) {
        service.post().uri("/api/inbox/{id}/read", id).retrieve().toBodilessEntity();
    }

    /** What came after the moment stays unread. */
    void readAll(Instant until) {
        service.post().uri("/api/inbox/read?until={until}", until).retrieve().toBodilessEntity();
    }

    private static java.util.Optional<String> present(String text) {
        return java.util.Optional.of(text).filter(it -> !it.isEmpty());
    }
}
