package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The mail server by itself, on all addresses of its container. */
public final class MailMain {

    private MailMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var ports = Ports.usual();
        new MailServer("0.0.0.0", ports.smtp(), ports.imap(), Path.of("mail.log")).start();
        new CountDownLatch(1).await();
    }
}
