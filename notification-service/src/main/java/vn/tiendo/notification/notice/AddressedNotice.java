package vn.tiendo.notification.notice;

import java.util.List;
import vn.tiendo.notification.recipient.Recipient;

/**
 * A notice and whom it was meant for when it was raised. Decided once and kept, so that the same
 * event, heard again after somebody took a seat, tells nobody else.
 */
public record AddressedNotice(Notice notice, List<Told> told) {

    static AddressedNotice of(Notice notice, List<Recipient> recipients) {
        return new AddressedNotice(
                notice, recipients.stream().map(recipient -> Told.of(notice, recipient)).toList());
    }

    /**
     * A seat that is told.
     *
     * @param mail whether the person had an address
     * @param body the words for this seat
     */
    public record Told(String seat, boolean mail, String body) {

        static Told of(Notice notice, Recipient recipient) {
            var seat = recipient.seat();
            return new Told(seat.id(), seat.hasAddress(), Telling.body(notice, recipient));
        }
    }
}
