package vn.tiendo.local.demo;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import vn.tiendo.local.system.Mail;
import vn.tiendo.local.system.Ports;

/** The system on which a demo is played. */
interface Stage extends AutoCloseable {

    /** Returns when every part is ready, with the time that the clock's file says. */
    void start();

    URI portal();

    Ports ports();

    /** Of the client {@code tiendo-admin}. */
    String adminSecret();

    /** One line: which store this is. */
    String store();

    /** Everything that these addresses received. */
    List<Mail> mails(Collection<String> addresses);

    /** One line: where logs are found. */
    String logs();

    @Override
    void close();
}
