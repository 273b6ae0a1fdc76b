package vn.tiendo.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.notice.NoticeKind;

/**
 * Notes on the notices of a task that what they ask for was done, so that nobody looks for it any
 * more. A notice of the same event or a later one is left alone, however late this is heard again.
 */
@Component
public class SettleNotices {

    /** More notices than a task ever has: steps and reviews, times the seats that are told. */
    private static final int ALL = 5_000;

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

    /** No amendment waits for a decision on the task. */
    public void decisionsOf(String task, Received received) {
        settle(
                task,
                received,
                Arrays.stream(NoticeKind.values()).filter(NoticeKind::asksForDecision).toList());
    }

    private void settle(String task, Received received, List<NoticeKind> kinds) {
        var names = kinds.stream().map(NoticeKind::name).toList();
        var open =
                items.find(
                        and(
                                eq("state.task", task),
                                in("state.kind", names),
                                eq("state.doneAt", null),
                                lt("state.sequence", received.sequence())),
                        Sorts.ascending("_id"),
                        ALL);
        open.forEach(
                item ->
                        items.changeOn(
                                received,
                                item.id(),
                                state -> Change.none(state.done(received.time()))));
    }
}
