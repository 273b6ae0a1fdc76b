package vn.tiendo.notification.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.notification.notice.MatterState;

/** Decides what a seat's next mail says, and to whom, from what is known at this moment. */
final class ComposeMail {

    private static final Logger LOG = LoggerFactory.getLogger(ComposeMail.class);

    private final Ledger ledger;
    private final int atMost;
    private final Clock clock;
    private final Function<String, Optional<Addressee>> addresses;
    private final Function<String, Optional<MatterState>> matters;

    /**
     * @param addresses by seat
     * @param matters by id
     */
    ComposeMail(
            Ledger ledger,
            int atMost,
            Clock clock,
            Function<String, Optional<Addressee>> addresses,
            Function<String, Optional<MatterState>> matters) {
        this.ledger = ledger;
        this.atMost = atMost;
        this.clock = clock;
        this.addresses = addresses;
        this.matters = matters;
    }

    NextMail of(String seat) {
        var waiting = ledger.waiting(seat, atMost);
        var rest = waiting.size() == atMost;
        var sifted = Sifting.of(waiting, matters);
        sifted.superseded().forEach(ledger::supersede);
        if (sifted.send().isEmpty()) {
            return new NextMail(null, rest);
        }
        var addressee = addresses.apply(seat);
        if (addressee.isEmpty()) {
            LOG.warn("{} notices for {} have no address", sifted.send().size(), seat);
            ledger.unaddressed(sifted.send());
            return new NextMail(null, rest);
        }
        return new NextMail(Batch.of(sifted.send(), addressee.get(), clock.instant()), rest);
    }
}
