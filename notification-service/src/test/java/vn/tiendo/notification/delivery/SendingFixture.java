package vn.tiendo.notification.delivery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.local.Parts;
import vn.tiendo.notification.notice.Dates;
import vn.tiendo.notification.notice.MatterState;

/** Senders over a real store; a test decides where their mail goes. */
final class SendingFixture implements AutoCloseable {

    private final MongoClient client;
    final MongoDatabase database;
    final Ledger ledger;
    final Trays trays;
    final Map<String, MatterState> matters = new ConcurrentHashMap<>();

    SendingFixture(String name) {
        client = MongoClients.create(Parts.mongoUri(name));
        database = client.getDatabase(name);
        database.drop();
        ledger = new Ledger(database);
        trays = new Trays(database, settings());
    }

    static MailSettings settings() {
        return new MailSettings(
                "tien-do@songmai.test",
                "Tiến Độ",
                Duration.ofMillis(300),
                Duration.ofMillis(1500),
                100,
                Duration.ofSeconds(2),
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                Duration.ofMillis(400),
                Duration.ofSeconds(5),
                2);
    }

    static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        // As they come from a configuration that leaves them blank.
        server.setUsername("");
        server.setPassword("");
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "1000");
        properties.setProperty("mail.smtp.timeout", "1000");
        server.setJavaMailProperties(properties);
        return server;
    }

    void enter(Delivery... deliveries) {
        ledger.enter(List.of(deliveries));
        trays.put(List.of(deliveries).stream().map(Delivery::seat).distinct().toList());
    }

    SendNextMail sender(Post post) {
        var compose =
                new ComposeMail(
                        ledger,
                        settings().atMost(),
                        Clock.fixed(Deliveries.RAISED, Dates.ZONE),
                        seat ->
                                seat.startsWith("nobody")
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Addressee(seat + "@songmai.test", "Bà Lành")),
                        matter -> Optional.ofNullable(matters.get(matter)));
        return new SendNextMail(trays, ledger, compose, post, settings());
    }

    String status(Delivery delivery) {
        var entry =
                database.getCollection("deliveries")
                        .find(new Document("_id", delivery.id()))
                        .first();
        return entry == null ? "absent" : entry.getString("status");
    }

    @Override
    public void close() {
        client.close();
    }
}
