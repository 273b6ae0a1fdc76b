package vn.tiendo.local.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.supervisor.Part;

/** A real SMTP server that keeps every mail in memory; mailboxes can be read by IMAP too. */
public final class MailServer implements Part {

    private final GreenMail server;
    private final int smtp;
    private final Path log;

    MailServer(String address, int smtp, int imap, Path log) {
        this.smtp = smtp;
        this.log = log;
        this.server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(smtp, address, ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(imap, address, ServerSetup.PROTOCOL_IMAP)
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
        return Arrays.stream(server.getReceivedMessages()).map(ReceivedMail::read).toList();
    }

    public int count() {
        return server.getReceivedMessages().length;
    }
}
