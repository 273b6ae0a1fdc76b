package vn.tiendo.eventing.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** A line to a server that can break after a request went through and before its answer comes. */
public final class Line implements AutoCloseable {

    private final ServerSocket entry;
    private final int server;
    private final AtomicReference<String> marker = new AtomicReference<>("");
    private final AtomicInteger toSwallow = new AtomicInteger();

    private Line(ServerSocket entry, int server) {
        this.entry = entry;
        this.server = server;
    }

    /** To a port on loopback. */
    public static Line to(int server) {
        try {
            var line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            daemon(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return entry.getLocalPort();
    }

    /** The next requests with these words are carried out, but their callers never hear of it. */
    public void swallowAnswers(String words, int times) {
        marker.set(words);
        toSwallow.set(times);
    }

    public int stillToSwallow() {
        return toSwallow.get();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                var client = entry.accept();
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server);
                var conversation = new Conversation(client, upstream);
                daemon(conversation::requests);
                daemon(conversation::answers);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Conversation {

        private final Socket client;
        private final Socket upstream;
        private volatile boolean swallowing;

        Conversation(Socket client, Socket upstream) {
            this.client = client;
            this.upstream = upstream;
        }

        void requests() {
            pump(client, upstream, this::sees);
        }

        void answers() {
            pump(upstream, client, bytes -> !swallowing);
        }

        private boolean sees(byte[] bytes) {
            var words = marker.get();
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (toSwallow.get() > 0 && text.contains(words)) {
                toSwallow.decrementAndGet();
                swallowing = true;
            }
            return true;
        }

        private void pump(Socket from, Socket to, Predicate<byte[]> passes) {
            var buffer = new byte[1 << 16];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    var bytes = Arrays.copyOf(buffer, read);
                    if (!passes.test(bytes)) {
                        break;
                    }
                    out.write(bytes);
                    out.flush();
                }
                client.close();
                upstream.close();
            } catch (IOException e) {
                swallowing = false; // the conversation is over
            }
        }
    }
}
