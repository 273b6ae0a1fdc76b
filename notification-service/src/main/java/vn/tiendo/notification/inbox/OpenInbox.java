package vn.tiendo.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.notification.recipient.Seat;
import vn.tiendo.notification.recipient.StoredDirectory;

/** Shows a person the inboxes of all seats that the person holds now, as one. */
@Component
public class OpenInbox {

    /** What is done asks for nobody's eyes any more. */
    static final Bson UNREAD = and(eq("state.read", false), eq("state.doneAt", null));

    private final Aggregates<InboxItem> items;
    private final StoredDirectory directory;

    OpenInbox(Aggregates<InboxItem> items, StoredDirectory directory) {
        this.items = items;
        this.directory = directory;
    }

    /**
     * @param after the place after which to go on; null: from the newest
     * @param limit how many at most; one more is given where there is more
     */
    public Shown of(String account, @Nullable String after, boolean unreadOnly, int limit) {
        var seats = directory.seatsOf(account).stream().map(Seat::id).toList();
        if (seats.isEmpty()) {
            return new Shown(List.of(), 0);
        }
        var wanted = new ArrayList<Bson>();
        wanted.add(in("state.seat", seats));
        if (unreadOnly) {
            wanted.add(UNREAD);
        }
        if (after != null) {
            wanted.add(below(Place.read(after).orElseThrow(() -> new UnknownPlace(after))));
        }
        var found = items.find(and(wanted), Sorts.descending("state.order", "_id"), limit + 1);
        var unread = items.count(and(in("state.seat", seats), UNREAD));
        return new Shown(found, unread);
    }

    /** What to give as {@code after} to go on behind an item. */
    public static String placeOf(Stored<InboxItem> item) {
        return new Place(item.state().order(), item.id()).text();
    }

    private static Bson below(Place place) {
        return and(
                lte("state.order", place.order()),
                or(lt("state.order", place.order()), lt("_id", place.id())));
    }

    /**
     * @param items newest first
     * @param unread of all items, not of those shown
     */
    public record Shown(List<Stored<InboxItem>> items, long unread) {}
}
