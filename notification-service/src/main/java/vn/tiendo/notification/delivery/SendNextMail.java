package vn.tiendo.notification.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one seat's tray and sends what has gathered there as one mail. */
final class SendNextMail {

    /** What one round did, and so when the next one should be. */
    enum Round {
        IDLE,
        WORKED,
        UNREACHABLE
    }

    private static final Logger LOG = LoggerFactory.getLogger(SendNextMail.class);

    private final Trays trays;
    private final Ledger ledger;
    private final ComposeMail compose;
    private final Post post;
    private final MailSettings settings;

    SendNextMail(
            Trays trays, Ledger ledger, ComposeMail compose, Post post, MailSettings settings) {
        this.trays = trays;
        this.ledger = ledger;
        this.compose = compose;
        this.post = post;
        this.settings = settings;
    }

    Round run() {
        return trays.take().map(this::empty).orElse(Round.IDLE);
    }

    private Round empty(Tray tray) {
        var unfinished = tray.batch();
        if (unfinished != null) {
            // Its first sender fell silent, or never heard the mail server's answer.
            return unfinished.sent()
                    ? settle(tray, unfinished, true)
                    : send(tray, unfinished, true);
        }
        var next = compose.of(tray.seat());
        if (next.batch() == null) {
            trays.finish(tray, next.rest());
            return Round.WORKED;
        }
        return trays.fix(tray, next.batch()) ? send(tray, next.batch(), next.rest()) : Round.WORKED;
    }

    private Round send(Tray tray, Batch batch, boolean rest) {
        ledger.claimed(batch);
        return switch (post.send(batch)) {
            case ACCEPTED -> {
                trays.sent(tray);
                yield settle(tray, batch, rest);
            }
            case REFUSED -> {
                LOG.warn("mail {} to {} is refused for good", batch.id(), tray.seat());
                ledger.refused(batch);
                trays.finish(tray, rest);
                yield Round.WORKED;
            }
            case DEFERRED -> {
                ledger.unclaimed(batch);
                trays.dissolve(tray, settings.pauseAfter(tray.failures() + 1));
                yield Round.WORKED;
            }
            case UNREACHABLE -> {
                ledger.unclaimed(batch);
                trays.dissolve(tray, settings.retryFirst());
                yield Round.UNREACHABLE;
            }
            case UNKNOWN -> {
                LOG.warn("mail {} to {} may have been sent", batch.id(), tray.seat());
                trays.retryLater(tray, settings.pauseAfter(tray.failures() + 1));
                yield Round.WORKED;
            }
        };
    }

    private Round settle(Tray tray, Batch batch, boolean rest) {
        ledger.sent(batch);
        trays.finish(tray, rest);
        return Round.WORKED;
    }
}
