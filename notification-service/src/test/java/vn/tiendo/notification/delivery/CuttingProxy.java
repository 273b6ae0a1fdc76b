package vn.tiendo.notification.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a mail server and cuts the line right before its last answer, as often as told. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int server;
    private final AtomicInteger cuts;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    CuttingProxy(int server, int cuts) throws IOException {
        this.listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.server = server;
        this.cuts = new AtomicInteger(cuts);
        threads.submit(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private Void accept() throws IOException {
        while (true) {
            var client = listener.accept();
            var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
            threads.submit(() -> pass(client.getInputStream(), upstream));
            threads.submit(() -> answer(upstream, client));
        }
    }

    private static Void pass(InputStream from, Socket to) throws IOException {
        from.transferTo(to.getOutputStream());
        return null;
    }

    private Void answer(Socket upstream, Socket client) throws IOException {
        var answers = upstream.getInputStream();
        var buffer = new byte[4096];
        var afterData = false;
        for (int read = answers.read(buffer); read > 0; read = answers.read(buffer)) {
            var text = new String(buffer, 0, read, StandardCharsets.US_ASCII);
            if (afterData && cuts.getAndDecrement() > 0) {
                break;
            }
            afterData = text.startsWith("354");
            client.getOutputStream().write(buffer, 0, read);
        }
        client.close();
        upstream.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
