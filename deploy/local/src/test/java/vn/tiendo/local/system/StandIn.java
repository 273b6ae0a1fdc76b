package vn.tiendo.local.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * In place of a service: listens where it is told and says that it is ready. Like an executable jar it
 * can be told to extract itself.
 */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length > 0 && words[0].equals("extract")) {
            extract(List.of(words));
            return;
        }
        Path orders = Path.of(System.getenv().getOrDefault("STAND_IN_ORDERS", "none"));
        if (Files.exists(orders)) {
            System.out.println("2026-01-01 ERROR something went wrong");
            System.out.println("Caused by: " + Files.readString(orders).strip());
            System.exit(1);
        }
        var address =
                new InetSocketAddress(
                        InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                        Integer.parseInt(System.getenv("SERVER_PORT")));
        var server = HttpServer.create(address, 0);
        server.createContext(
                "/actuator/health/readiness",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.createContext("/hoard", exchange -> hoard());
        server.start();
        new CountDownLatch(1).await();
    }

    /** Takes memory until there is none, on a thread of the server's. */
    private static void hoard() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < Integer.MAX_VALUE) {
            kept.add(new byte[4 << 20]);
        }
    }

    private static void extract(List<String> words) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        Path target = Path.of(words.get(words.indexOf("--destination") + 1));
        Files.copy(jar, target.resolve(jar.getFileName()));
    }
}
