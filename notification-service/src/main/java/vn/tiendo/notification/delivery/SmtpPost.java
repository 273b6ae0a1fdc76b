package vn.tiendo.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands a mail to the mail server, and tells apart what a failure means for that mail. */
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final String UTF_8 = "UTF-8";

    private final JavaMailSenderImpl server;
    private final MailSettings settings;

    SmtpPost(JavaMailSenderImpl server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public Outcome send(Batch batch) {
        MimeMessage message;
        Transport transport;
        try {
            message = message(batch, server.getSession());
            transport = server.getSession().getTransport("smtp");
        } catch (MessagingException | UnsupportedEncodingException e) {
            LOG.warn("mail {} cannot be written: {}", batch.id(), e.getMessage());
            return Outcome.REFUSED;
        }
        try {
            transport.connect(
                    server.getHost(),
                    server.getPort(),
                    unlessBlank(server.getUsername()),
                    unlessBlank(server.getPassword()));
        } catch (MessagingException e) {
            LOG.warn("mail server cannot be used: {}", e.getMessage());
            return Outcome.UNREACHABLE;
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.ACCEPTED;
        } catch (MessagingException e) {
            LOG.warn("mail {} was not taken: {}", batch.id(), e.getMessage());
            return answer(e);
        } finally {
            close(transport);
        }
    }

    /** Even an empty name would make Angus sign in. */
    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The outcome is known by now, whatever happens to the connection. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("mail server: {}", e.getMessage());
        }
    }

    /** What the server answered, where it did. */
    private static Outcome answer(MessagingException refusal) {
        for (Exception e = refusal; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException address) {
                return isFinal(address.getReturnCode()) ? Outcome.REFUSED : Outcome.DEFERRED;
            }
            // A refusal of sender or content is the operator's to cure, so it is tried again.
            if (e instanceof SMTPSenderFailedException
                    || (e instanceof SMTPSendFailedException sent
                            && isAnswer(sent.getReturnCode()))) {
                return Outcome.DEFERRED;
            }
        }
        return Outcome.UNKNOWN;
    }

    /** Angus gives a code of -1 where the connection ended in place of an answer. */
    private static boolean isAnswer(int code) {
        return code >= 400;
    }

    private static boolean isFinal(int code) {
        return code >= 500;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private MimeMessage message(Batch batch, Session session)
            throws MessagingException, UnsupportedEncodingException {
        var message = new NamedMessage(session, batch.messageId(settings.domain()));
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        var to = new InternetAddress(batch.to(), batch.name(), UTF_8);
        to.validate();
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(batch.subject(), UTF_8);
        message.setSentDate(Date.from(batch.date()));
        // No absence note should answer a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(batch.text(), UTF_8);
        message.saveChanges();
        return message;
    }

    /** Keeps the Message-ID it is given, where others get a new one whenever they are sent. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
