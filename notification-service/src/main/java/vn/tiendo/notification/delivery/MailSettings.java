package vn.tiendo.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are collected and sent ({@code tiendo.mail}). All durations are real time.
 *
 * @param from address of the sender
 * @param fromName its name in the mail
 * @param collect how long a seat's mail waits after the latest notice for the next one
 * @param collectAtMost how long it waits after the first one, whatever comes
 * @param atMost notices in one mail
 * @param lease after which a claimed mail is taken over from a sender that fell silent; longer than
 *     the mail server's timeouts together
 * @param poll how often an idle sender looks for work
 * @param retryFirst first pause after a failure; doubles up to {@code retryAtMost}
 * @param backlogAtMost how long a sender waits after its start for what was missed to be heard
 * @param senders mails sent side by side by one instance
 */
@ConfigurationProperties("tiendo.mail")
record MailSettings(
        @DefaultValue("tien-do@localhost") String from,
        @DefaultValue("Tiến Độ") String fromName,
        @DefaultValue("2s") Duration collect,
        @DefaultValue("10s") Duration collectAtMost,
        @DefaultValue("100") int atMost,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("1s") Duration retryFirst,
        @DefaultValue("60s") Duration retryAtMost,
        @DefaultValue("60s") Duration backlogAtMost,
        @DefaultValue("2") int senders) {

    /** The pause after so many failures in a row, at least one. */
    Duration pauseAfter(int failures) {
        var doublings = Math.min(Math.max(failures, 1) - 1, 20);
        var pause = retryFirst.multipliedBy(1L << doublings);
        return pause.compareTo(retryAtMost) < 0 ? pause : retryAtMost;
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
