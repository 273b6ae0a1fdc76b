package vn.tiendo.notification.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Stored;
import vn.tiendo.notification.inbox.InboxItem;
import vn.tiendo.notification.notice.NoticeKind;

/**
 * A part of the inbox.
 *
 * @param next what to give as {@code after} to get the following part; none on the last
 * @param unread how many of all items are unread and still ask for something
 */
record InboxView(List<Item> items, @Nullable String next, long unread) {

    /**
     * One item, newest first.
     *
     * @param done what it asks for was done meanwhile: it counts as unread no more
     */
    record Item(
            String id,
            String notice,
            NoticeKind kind,
            String authority,
            @Nullable String task,
            @Nullable LocalDate due,
            boolean late,
            String subject,
            String body,
            Instant at,
            boolean read,
            @Nullable Instant readAt,
            boolean done) {

        static Item of(Stored<InboxItem> stored) {
            var item = stored.state();
            return new Item(
                    stored.id(),
                    item.notice(),
                    item.kind(),
                    item.authority(),
                    item.task(),
                    item.due(),
                    item.late(),
                    item.subject(),
                    item.body(),
                    item.at(),
                    item.read(),
                    item.readAt(),
                    item.doneAt() != null);
        }
    }
}
