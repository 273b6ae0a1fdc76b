package vn.tiendo.notification.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.notice.Dates;
import vn.tiendo.notification.notice.LateMark;
import vn.tiendo.notification.notice.NoticeKind;

/** Subject and plain text of a mail: one notice as it is, several as a numbered digest. */
record MailText(String subject, String text) {

    private static final String SENDER = "[Tiến Độ] ";
    private static final String CLOSING =
            "--\nTiến Độ – hệ thống theo dõi kế hoạch cải cách hành chính. Thư gửi tự động, vui lòng"
                    + " không trả lời.\n";

    /**
     * @param now business time: a notice that is told on a later day than its own is late
     */
    static MailText of(List<Delivery> deliveries, @Nullable String name, Instant now) {
        var notices = deliveries.stream().map(delivery -> told(delivery, now)).toList();
        var text = new StringBuilder("Kính gửi ").append(person(name)).append(",\n\n");
        if (notices.size() == 1) {
            text.append(notices.get(0).text()).append("\n\n").append(CLOSING);
            return new MailText(SENDER + notices.get(0).subject(), text.toString());
        }
        var title = notices.size() + " thông báo: " + counts(deliveries);
        text.append("Có ").append(title).append(".\n\n");
        for (int i = 0; i < notices.size(); i++) {
            text.append(i + 1).append(". ").append(notices.get(i).subject()).append('\n');
            text.append(notices.get(i).text().indent(3)).append('\n');
        }
        return new MailText(SENDER + title, text.append(CLOSING).toString());
    }

    private static MailText told(Delivery delivery, Instant now) {
        var dayLater = Dates.dayOf(now).isAfter(Dates.dayOf(delivery.raised()));
        return delivery.late() || dayLater
                ? new MailText(
                        LateMark.subject(delivery.subject()),
                        LateMark.body(delivery.body(), delivery.planned()))
                : new MailText(delivery.subject(), delivery.body());
    }

    private static String person(@Nullable String name) {
        return name == null || name.isBlank() ? "Ông/Bà" : "Ông/Bà " + name.strip();
    }

    private static String counts(List<Delivery> deliveries) {
        var counts = new EnumMap<NoticeKind, Integer>(NoticeKind.class);
        deliveries.forEach(delivery -> counts.merge(delivery.kind(), 1, Integer::sum));
        var words = new ArrayList<String>();
        counts.forEach((kind, count) -> words.add(count + " " + kind.vietnamese()));
        return String.join(", ", words);
    }
}
