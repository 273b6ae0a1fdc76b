package vn.tiendo.notification.delivery;

import static vn.tiendo.notification.notice.Fixtures.at;

import java.time.Instant;
import java.util.Locale;
import vn.tiendo.notification.notice.Fixtures;
import vn.tiendo.notification.notice.Matter;
import vn.tiendo.notification.notice.NoticeKind;

/** Entries of the ledger, told in the words of the domain. */
final class Deliveries {

    static final Instant RAISED = at("2026-03-26", "08:00");

    private Deliveries() {}

    static Delivery reminder(String seat, String task) {
        return step(seat, task, 7, "BEFORE_3");
    }

    /** A later step of the same deadline has a later sequence. */
    static Delivery step(String seat, String task, long sequence, String step) {
        var kind =
                step.startsWith("BEFORE")
                        ? NoticeKind.DEADLINE_APPROACHING
                        : NoticeKind.DEADLINE_PASSED;
        return new Delivery(
                task + ":2026-03-31:" + step + ":MAIL:" + seat,
                seat,
                kind,
                new Matter(task, sequence),
                Fixtures.DUE,
                RAISED,
                RAISED,
                false,
                step.toLowerCase(Locale.ROOT) + " của " + task,
                "Nhiệm vụ " + task);
    }

    static Delivery waitingReview(String seat, String task) {
        return new Delivery(
                task + ":sub:REVIEW_WAITING:MAIL:" + seat,
                seat,
                NoticeKind.REVIEW_WAITING,
                new Matter(task, 9),
                null,
                RAISED,
                RAISED,
                false,
                "Chờ duyệt: " + task,
                "Nhiệm vụ " + task);
    }
}
