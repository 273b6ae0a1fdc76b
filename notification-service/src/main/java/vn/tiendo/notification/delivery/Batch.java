package vn.tiendo.notification.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.NameBasedId;

/**
 * A mail, fixed before it is sent, so that a send with unknown outcome is repeated word for word
 * under the same Message-ID.
 *
 * @param deliveries ids of the entries that it tells
 * @param date business time, the mail's Date
 * @param sent the mail server has taken it; what is left is to say so in the ledger
 */
record Batch(
        String id,
        List<String> deliveries,
        String to,
        @Nullable String name,
        String subject,
        String text,
        Instant date,
        boolean sent) {

    static Batch of(List<Delivery> deliveries, Addressee to, Instant now) {
        var ids = deliveries.stream().map(Delivery::id).toList();
        var mail = MailText.of(deliveries, to.name(), now);
        return new Batch(
                NameBasedId.of("mail", String.join("\n", ids)),
                ids,
                to.email(),
                to.name(),
                mail.subject(),
                mail.text(),
                now,
                false);
    }

    /** {@code <id@domain>}, the same whenever the batch is sent. */
    String messageId(String domain) {
        return "<" + id + "@" + domain + ">";
    }
}
