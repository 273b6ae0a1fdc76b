package vn.tiendo.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.notification.recipient.Seat;
import vn.tiendo.notification.recipient.StoredDirectory;

/** Marks all that a person has before the eyes as read, on all seats that the person holds now. */
@Component
public class ReadInbox {

    private static final int PART = 200;

    private final Aggregates<InboxItem> items;
    private final StoredDirectory directory;
    private final Clock clock;

    ReadInbox(Aggregates<InboxItem> items, StoredDirectory directory, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param until what was raised later is left unread: the person has not seen it yet
     * @return how many were marked
     */
    public long until(String account, Instant until) {
        var seats = directory.seatsOf(account).stream().map(Seat::id).toList();
        var wanted =
                and(
                        in("state.seat", seats),
                        OpenInbox.UNREAD,
                        lte("state.order", until.toEpochMilli()));
        var now = clock.instant();
        long marked = 0;
        while (true) {
            var part = items.find(wanted, Sorts.ascending("_id"), PART);
            for (var item : part) {
                items.change(item.id(), Command.unkeyed(), state -> Change.none(state.readAt(now)));
            }
            marked += part.size();
            if (part.size() < PART) {
                return marked;
            }
        }
    }
}
