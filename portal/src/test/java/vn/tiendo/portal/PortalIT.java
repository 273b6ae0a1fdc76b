package vn.tiendo.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The portal as it runs on one machine, in front of fake services. Business time is half a year
 * ahead throughout, for tokens and sessions must not care.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("local")
public abstract class PortalIT {

    protected static final FakeServices SERVICES = new FakeServices();
    protected static final String ADMIN_SECRET = "a-secret-of-the-tests";
    protected static final Path DATA = folder();
    protected static final int PORT = freePort();
    protected static final String PORTAL = "http://127.0.0.1:" + PORT;

    @DynamicPropertySource
    static void local(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("tiendo.portal.data", DATA::toString);
        properties.add("tiendo.portal.admin-secret", () -> ADMIN_SECRET);
        properties.add("tiendo.clock.file", () -> DATA.resolve("clock").toString());
        for (var service : new String[] {"plans", "tasks", "reports", "notifications"}) {
            properties.add("tiendo.portal.services." + service, SERVICES::address);
        }
    }

    protected static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(PORTAL + path));
    }

    protected static Tokens tokens() {
        return new Tokens(PORTAL, ADMIN_SECRET);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("portal-it");
            Files.writeString(folder.resolve("clock"), "P180D");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
