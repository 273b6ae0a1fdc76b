package vn.tiendo.notification.notice;

import java.time.Instant;

/** How a notice says that it comes later than it should. */
public final class LateMark {

    private LateMark() {}

    public static String subject(String subject) {
        return "[Gửi muộn] " + subject;
    }

    public static String body(String body, Instant planned) {
        return body
                + "\n(Gửi muộn: thông báo này lẽ ra được gửi lúc "
                + Dates.moment(planned)
                + ".)";
    }
}
