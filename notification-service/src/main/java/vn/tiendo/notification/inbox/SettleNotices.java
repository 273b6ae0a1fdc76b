package vn.tiendo.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import java.util.Arrays;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;
import vn.tiendo.notification.notice.NoticeKind;
import vn.tiendo.notification.notice.Withdrawal;

/**
 * Notes on the notices of a task that what they ask for was done, so that nobody looks for it any
 * more. A notice of the same event or a later one is left alone, however late this is heard again.
 */
@Component
public class SettleNotices {

    private static final int PAGE = 500;

    private final Aggregates<InboxItem> items;

    SettleNotices(Aggregates<InboxItem> items) {
        this.items = items;
    }

    /** Somebody reviewed, or will be asked anew about other progress. */
    public void reviewsOf(String task, Received received) {
        settle(
                task,
                received,
                Arrays.stream(NoticeKind.values()).filter(NoticeKind::asksForReview).toList());
    }

    /** The task is over; what an amendment wants of it may still be open. */
    public void allOf(String task, Received received) {
        settle(
                task,
                received,
                Arrays.stream(NoticeKind.values())
                        .filter(kind -> !kind.asksForDecision())
                        .toList());
    }

    /** The later day that was asked for is decided, or another was asked for in its place. */
    public void extensionsOf(String task, Received received) {
        settle(task, received, List.of(NoticeKind.EXTENSION_ASKED));
    }

    /**
     * Nobody has to decide on what an amendment wanted of the task.
     *
     * @param since sequence of the event that told what is wanted now, if anything still is
     */
    public void decisionsOf(String task, long since, Received received) {
        var kinds = Arrays.stream(NoticeKind.values()).filter(NoticeKind::asksForDecision).toList();
        settle(of(task, kinds, since), received);
    }

    /** The plan of these tasks is over, and nothing is asked of anybody. */
    public void ofAClosedPlan(List<String> tasks, Received received) {
        settle(in("state.task", tasks), received);
    }

    /** Seats that lead the task no more. */
    void ofSeats(Withdrawal withdrawal, Received received) {
        var kinds = Arrays.stream(NoticeKind.values()).filter(NoticeKind::asksTheLead).toList();
        var asked = of(withdrawal.task(), kinds, received.sequence());
        settle(and(asked, in("state.seat", withdrawal.seats())), received);
    }

    private void settle(String task, Received received, List<NoticeKind> kinds) {
        settle(of(task, kinds, received.sequence()), received);
    }

    private static Bson of(String task, List<NoticeKind> kinds, long before) {
        var names = kinds.stream().map(NoticeKind::name).toList();
        return and(eq("state.task", task), in("state.kind", names), lt("state.sequence", before));
    }

    private void settle(Bson which, Received received) {
        var last = "";
        List<Stored<InboxItem>> page;
        do {
            var further = and(which, eq("state.doneAt", null), gt("_id", last));
            page = items.find(further, Sorts.ascending("_id"), PAGE);
            for (var item : page) {
                items.changeOn(
                        received, item.id(), state -> Change.none(state.done(received.time())));
                last = item.id();
            }
        } while (page.size() == PAGE);
    }
}
