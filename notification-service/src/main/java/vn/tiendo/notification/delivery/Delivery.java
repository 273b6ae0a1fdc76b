package vn.tiendo.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.Matter;
import vn.tiendo.notification.notice.Notice;
import vn.tiendo.notification.notice.NoticeKind;

/**
 * A notice on its way to a seat by mail; an entry of the ledger.
 *
 * @param id {@code noticeKey:MAIL:seat}, so that the same notice cannot be entered twice
 * @param body for this seat, without a mark of lateness
 */
public record Delivery(
        String id,
        String seat,
        NoticeKind kind,
        @Nullable Matter matter,
        @Nullable LocalDate due,
        Instant planned,
        Instant raised,
        boolean late,
        String subject,
        String body) {

    public static Delivery of(Notice notice, String seat, String body) {
        return new Delivery(
                notice.key() + ":MAIL:" + seat,
                seat,
                notice.kind(),
                notice.matter(),
                notice.due(),
                notice.planned(),
                notice.raised(),
                notice.late(),
                notice.subject(),
                body);
    }
}
