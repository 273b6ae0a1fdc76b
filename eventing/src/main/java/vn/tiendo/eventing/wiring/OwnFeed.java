package vn.tiendo.eventing.wiring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.readmodel.Feed;

/** What brings the topics of {@code tiendo.consumes} to the service's own inbox. */
final class OwnFeed {

    private final Feed feed;
    private final String group;
    private final List<String> topics;
    private final Optional<Inbox> inbox;
    private @Nullable Runnable end;

    OwnFeed(Feed feed, String group, List<String> topics, Optional<Inbox> inbox) {
        this.feed = feed;
        this.group = group;
        this.topics = topics;
        this.inbox = inbox;
    }

    String group() {
        return group;
    }

    List<String> topics() {
        return inbox.isEmpty() ? List.of() : topics;
    }

    /** Begins; does nothing where that began before, or where there is nothing to consume. */
    synchronized void open() {
        if (end == null) {
            inbox.ifPresent(own -> end = feed.open(group, topics, own));
        }
    }

    synchronized void close() {
        if (end != null) {
            end.run();
            end = null;
        }
    }

    synchronized void hearAgain(ConsumerGroups groups) {
        if (inbox.isEmpty()) {
            return;
        }
        close();
        try {
            groups.toBeginning(group, topics);
        } finally {
            open();
        }
    }
}
