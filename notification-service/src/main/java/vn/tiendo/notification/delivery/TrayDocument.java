package vn.tiendo.notification.delivery;

import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A tray and its mail as they are stored. */
final class TrayDocument {

    private TrayDocument() {}

    static Tray read(Document document, String token) {
        return new Tray(
                document.getString("_id"),
                token,
                document.getLong("arrivals"),
                document.getInteger("failures", 0),
                batch(document.get("batch", Document.class)));
    }

    static Document of(Batch batch) {
        var document =
                new Document("id", batch.id())
                        .append("deliveries", batch.deliveries())
                        .append("to", batch.to())
                        .append("subject", batch.subject())
                        .append("text", batch.text())
                        .append("date", Date.from(batch.date()))
                        .append("sent", batch.sent());
        return batch.name() == null ? document : document.append("name", batch.name());
    }

    private static @Nullable Batch batch(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        return new Batch(
                document.getString("id"),
                document.getList("deliveries", String.class),
                document.getString("to"),
                document.getString("name"),
                document.getString("subject"),
                document.getString("text"),
                document.getDate("date").toInstant(),
                document.getBoolean("sent", false));
    }
}
