package vn.tiendo.notification.notice;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.recipient.Addressing;
import vn.tiendo.notification.recipient.Audience;
import vn.tiendo.notification.recipient.Directory;
import vn.tiendo.notification.recipient.Level;

/** Decides once whom a notice is for, and passes it on to every channel. */
@Component
public class TellPeople {

    private static final Logger LOG = LoggerFactory.getLogger(TellPeople.class);

    private final Aggregates<AddressedNotice> notices;
    private final Addressing addressing;
    private final List<Channel> channels;

    TellPeople(Aggregates<AddressedNotice> notices, Directory directory, List<Channel> channels) {
        this.notices = notices;
        this.addressing = new Addressing(directory);
        this.channels = channels;
    }

    public void of(Notice notice, List<Level> levels, Audience audience, Received received) {
        notices.createOn(
                received,
                notice.key(),
                () -> Change.none(AddressedNotice.of(notice, addressing.of(levels, audience))));
        var kept = notices.find(notice.key()).orElseThrow().state();
        if (kept.told().isEmpty()) {
            LOG.warn("Nobody to tell of {}: no seat is taken up to the supervisors", notice.key());
        }
        channels.forEach(channel -> channel.pass(kept, received));
    }
}
