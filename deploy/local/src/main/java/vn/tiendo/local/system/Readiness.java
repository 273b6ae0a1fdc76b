package vn.tiendo.local.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service's readiness probe. */
public final class Readiness {

    private static final int MILLIS = 2_000;

    private Readiness() {}

    /** Whether the service on that port says that it is ready. */
    public static boolean of(int port) {
        URI probe = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try {
            var connection = (HttpURLConnection) probe.toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
