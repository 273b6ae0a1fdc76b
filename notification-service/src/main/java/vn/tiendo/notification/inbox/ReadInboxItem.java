package vn.tiendo.notification.inbox;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Command;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.notification.recipient.StoredDirectory;

/** Marks a notice as read, by who sits on the seat that it was for. */
@Component
public class ReadInboxItem {

    private final Aggregates<InboxItem> items;
    private final StoredDirectory directory;
    private final Clock clock;

    ReadInboxItem(Aggregates<InboxItem> items, StoredDirectory directory, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    public Committed<InboxItem> of(
            String account,
            String id,
            Command command,
            Function<Stored<InboxItem>, Answer> answer) {
        var item = items.find(id).orElseThrow(() -> new NotThere(id)).state();
        var mine =
                directory.seatsOf(account).stream().anyMatch(seat -> seat.id().equals(item.seat()));
        if (!mine) {
            throw new NotYourInbox();
        }
        var now = clock.instant();
        return items.change(id, command, state -> Change.none(state.readAt(now)), answer);
    }
}
