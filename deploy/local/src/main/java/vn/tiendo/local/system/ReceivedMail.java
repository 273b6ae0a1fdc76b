package vn.tiendo.local.system;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a mail server holds. */
final class ReceivedMail {

    private ReceivedMail() {}

    static Mail read(Message message) {
        try {
            return new Mail(
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    header(message, "Message-ID"),
                    text(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that was received cannot be read.", e);
        }
    }

    private static String addresses(Address[] addresses) {
        return Arrays.stream(Optional.ofNullable(addresses).orElse(new Address[0]))
                .map(Address::toString)
                .collect(Collectors.joining(", "));
    }

    private static String text(jakarta.mail.Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        var text = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++) {
            text.append(text(parts.getBodyPart(index)));
        }
        return text.toString();
    }

    private static String header(Message message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : values[0];
    }
}
