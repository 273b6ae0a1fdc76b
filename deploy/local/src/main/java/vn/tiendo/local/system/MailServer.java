package vn.tiendo.local.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.supervisor.Part;

/** A real SMTP server that keeps every mail in memory; mailboxes can be read by IMAP too. */
public final class MailServer implements Part {

    private final GreenMail server;
    private final int smtp;
    private final Path log;

    MailServer(int smtp, int imap, Path log) {
        this.smtp = smtp;
        this.log = log;
        this.server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int port() {
        return smtp;
    }

    @Override
    public String description() {
        return "SMTP 127.0.0.1:" + smtp + ", kept in memory";
    }

    /** The supervisor's: it runs in the same process. */
    @Override
    public Path log() {
        return log;
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public Optional<Child> child() {
        return Optional.empty();
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Everything received so far, in the order of arrival per mailbox. */
    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    public int count() {
        return server.getReceivedMessages().length;
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Optional.ofNullable(message.getMessageID()).orElse(""),
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
}
