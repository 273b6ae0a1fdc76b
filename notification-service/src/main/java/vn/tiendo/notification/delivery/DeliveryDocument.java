package vn.tiendo.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.Matter;
import vn.tiendo.notification.notice.NoticeKind;

/** An entry of the ledger as it is stored. */
final class DeliveryDocument {

    private DeliveryDocument() {}

    static Document of(Delivery delivery) {
        var document =
                new Document("_id", delivery.id())
                        .append("seat", delivery.seat())
                        .append("status", DeliveryStatus.PENDING.name())
                        .append("kind", delivery.kind().name())
                        .append("planned", Date.from(delivery.planned()))
                        .append("raised", Date.from(delivery.raised()))
                        .append("late", delivery.late())
                        .append("subject", delivery.subject())
                        .append("body", delivery.body());
        if (delivery.due() != null) {
            document.append("due", delivery.due().toString());
        }
        var matter = delivery.matter();
        if (matter != null) {
            document.append("matter", matter.id()).append("matterSequence", matter.sequence());
        }
        return document;
    }

    static Delivery read(Document document) {
        return new Delivery(
                document.getString("_id"),
                document.getString("seat"),
                NoticeKind.valueOf(document.getString("kind")),
                matter(document),
                day(document.getString("due")),
                instant(document, "planned"),
                instant(document, "raised"),
                document.getBoolean("late", false),
                document.getString("subject"),
                document.getString("body"));
    }

    private static @Nullable Matter matter(Document document) {
        var matter = document.getString("matter");
        return matter == null ? null : new Matter(matter, document.getLong("matterSequence"));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
