package vn.tiendo.notification.delivery;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.notice.AddressedNotice;
import vn.tiendo.notification.notice.AddressedNotice.Told;
import vn.tiendo.notification.notice.Channel;

/** Enters a notice into the ledger for every seat that has an address, and into the seats' trays. */
@Component
class MailChannel implements Channel {

    private final Ledger ledger;
    private final Trays trays;

    MailChannel(Ledger ledger, Trays trays) {
        this.ledger = ledger;
        this.trays = trays;
    }

    @Override
    public void pass(AddressedNotice addressed, Received received) {
        var mailed = addressed.told().stream().filter(Told::mail).toList();
        ledger.enter(
                mailed.stream()
                        .map(told -> Delivery.of(addressed.notice(), told.seat(), told.body()))
                        .toList());
        // In this order: what is entered and in no tray would wait until the event is heard again.
        trays.put(mailed.stream().map(Told::seat).toList());
    }
}
