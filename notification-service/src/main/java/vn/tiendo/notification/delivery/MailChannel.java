package vn.tiendo.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.notice.AddressedNotice;
import vn.tiendo.notification.notice.AddressedNotice.Told;
import vn.tiendo.notification.notice.Channel;
import vn.tiendo.notification.notice.Matter;
import vn.tiendo.notification.notice.Withdrawal;

/** Enters a notice into the ledger for every seat that has an address, and into the seats' trays. */
@Component
class MailChannel implements Channel {

    /** More than ever wait for one seat. */
    private static final int ALL = 5_000;

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

    /** What has been sent cannot be taken back. */
    @Override
    public void withdraw(Withdrawal withdrawal, Received received) {
        for (var seat : withdrawal.seats()) {
            ledger.waiting(seat, ALL).stream()
                    .filter(waiting -> waiting.kind().asksTheLead())
                    .filter(waiting -> isOlder(waiting.matter(), withdrawal.task(), received))
                    .forEach(waiting -> ledger.supersede(waiting.id(), "others lead the task"));
        }
    }

    private static boolean isOlder(@Nullable Matter matter, String task, Received received) {
        return matter != null
                && matter.id().equals(task)
                && matter.sequence() < received.sequence();
    }
}
