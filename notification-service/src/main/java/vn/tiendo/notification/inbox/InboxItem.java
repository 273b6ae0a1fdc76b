package vn.tiendo.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.AddressedNotice.Told;
import vn.tiendo.notification.notice.LateMark;
import vn.tiendo.notification.notice.Notice;
import vn.tiendo.notification.notice.NoticeKind;

/**
 * A notice in a seat's inbox. It stays with the seat: who takes the seat over finds it.
 *
 * @param task none where the notice is of no task
 * @param at when it was raised; business time
 * @param order {@code at} as milliseconds, by which the inbox is sorted
 * @param read somebody on the seat has read it
 * @param sequence of the event of the task that it tells; none where the notice is of no task
 * @param doneAt since when nothing is asked any more; none while it still is
 */
public record InboxItem(
        String notice,
        String seat,
        NoticeKind kind,
        String authority,
        @Nullable String task,
        @Nullable LocalDate due,
        boolean late,
        String subject,
        String body,
        Instant at,
        long order,
        boolean read,
        @Nullable Instant readAt,
        @Nullable Long sequence,
        @Nullable Instant doneAt) {

    static InboxItem of(Notice notice, Told told) {
        var late = notice.late();
        var matter = notice.matter();
        return new InboxItem(
                notice.key(),
                told.seat(),
                notice.kind(),
                notice.authority(),
                task(notice),
                notice.due(),
                late,
                late ? LateMark.subject(notice.subject()) : notice.subject(),
                late ? LateMark.body(told.body(), notice.planned()) : told.body(),
                notice.raised(),
                notice.raised().toEpochMilli(),
                false,
                null,
                matter == null ? null : matter.sequence(),
                null);
    }

    private static @Nullable String task(Notice notice) {
        var matter = notice.matter();
        return matter == null || notice.kind() == NoticeKind.UNIT_REPORT_DUE ? null : matter.id();
    }

    /** The first reading counts. */
    InboxItem readAt(Instant now) {
        return read
                ? this
                : new InboxItem(
                        notice, seat, kind, authority, task, due, late, subject, body, at, order,
                        true, now, sequence, doneAt);
    }

    /** Nothing is asked any more. */
    InboxItem done(Instant since) {
        return new InboxItem(
                notice, seat, kind, authority, task, due, late, subject, body, at, order, read,
                readAt, sequence, since);
    }
}
