package vn.tiendo.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on the loopback address.
 *
 * <p>Free ones are taken from below the range that systems use for outgoing connections: else such a
 * connection could occupy the port while the part that owns it is being restarted.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int BOUND = 32_000;

    private FreePort() {}

    public static int any() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BOUND);
            if (isFree(port)) {
                return port;
            }
        }
        throw new PartFailed("No free port between " + FIRST + " and " + BOUND + ".");
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(loopback(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether somebody listens there. */
    public static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 200);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
