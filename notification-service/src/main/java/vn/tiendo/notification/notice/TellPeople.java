package vn.tiendo.notification.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.tiendo.notification.recipient.Seat;
import vn.tiendo.notification.recipient.SeatRole;
import vn.tiendo.notification.recipient.UnitRef;

/** Decides once whom a notice is for, and passes it on to every channel. */
@Component
public class TellPeople {

    private static final Logger LOG = LoggerFactory.getLogger(TellPeople.class);

    private final Aggregates<AddressedNotice> notices;
    private final Directory directory;
    private final Addressing addressing;
    private final List<Channel> channels;

    TellPeople(Aggregates<AddressedNotice> notices, Directory directory, List<Channel> channels) {
        this.notices = notices;
        this.directory = directory;
        this.addressing = new Addressing(directory);
        this.channels = channels;
    }

    /** Asks the people of units no more about a task that they do not lead any longer. */
    public void withdraw(String task, List<UnitRef> units, Received received) {
        var seats =
                units.stream()
                        .flatMap(
                                unit ->
                                        Stream.of(SeatRole.UNIT_OFFICER, SeatRole.UNIT_HEAD)
                                                .map(role -> directory.seatsOn(unit.id(), role)))
                        .flatMap(List::stream)
                        .map(Seat::id)
                        .collect(Collectors.toSet());
        if (!seats.isEmpty()) {
            channels.forEach(each -> each.withdraw(new Withdrawal(task, seats), received));
        }
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
