package vn.tiendo.notification.inbox;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.notice.AddressedNotice;
import vn.tiendo.notification.notice.Channel;
import vn.tiendo.notification.notice.Withdrawal;

/** Puts a notice into the inbox of every seat that is told: {@code noticeKey:INBOX:seat}, once. */
@Component
class InboxChannel implements Channel {

    private final Aggregates<InboxItem> items;
    private final SettleNotices settle;

    InboxChannel(Aggregates<InboxItem> items, SettleNotices settle) {
        this.items = items;
        this.settle = settle;
    }

    @Override
    public void pass(AddressedNotice notice, Received received) {
        var changes = new LinkedHashMap<String, Change<InboxItem>>();
        for (var told : notice.told()) {
            changes.put(
                    notice.notice().key() + ":INBOX:" + told.seat(),
                    Change.none(InboxItem.of(notice.notice(), told)));
        }
        items.createAllOn(received, changes);
    }

    @Override
    public void withdraw(Withdrawal withdrawal, Received received) {
        settle.ofSeats(withdrawal, received);
    }
}
