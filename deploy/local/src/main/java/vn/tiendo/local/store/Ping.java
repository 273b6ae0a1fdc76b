package vn.tiendo.local.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Short-lived clients that do not wait for long. */
final class Ping {

    private static final int SECONDS = 5;

    private Ping() {}

    static void once(String uri) {
        try (var client = client(uri)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        }
    }

    static MongoClient client(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(SECONDS, TimeUnit.SECONDS)
                                                .readTimeout(SECONDS, TimeUnit.SECONDS))
                        .build());
    }
}
