package vn.tiendo.local.system;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/** The mailboxes of a {@link MailServer} in another process, by IMAP. */
public final class Mailboxes {

    private final int imap;

    public Mailboxes(int imap) {
        this.imap = imap;
    }

    /** Everything that these addresses received, in the order of arrival for each. */
    public List<Mail> of(Collection<String> addresses) {
        var mails = new ArrayList<Mail>();
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            for (var address : addresses) {
                // a mailbox is made by its first mail, its password is the address
                store.connect("127.0.0.1", imap, address, address);
                var inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                for (var message : inbox.getMessages()) {
                    mails.add(ReceivedMail.read(message));
                }
                inbox.close(false);
                store.close();
            }
            return mails;
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailboxes cannot be read.", e);
        }
    }
}
