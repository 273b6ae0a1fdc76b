package vn.tiendo.notification.notice;

import vn.tiendo.notification.recipient.Recipient;

/** The words of a notice for one of its recipients. */
public final class Telling {

    private Telling() {}

    /** A recipient who was reached in place of another is told why. */
    public static String body(Notice notice, Recipient recipient) {
        if (!recipient.climbed()) {
            return notice.body();
        }
        return notice.body()
                + "\n(Thông báo được chuyển đến "
                + recipient.reached().vietnamese()
                + " vì "
                + recipient.unit()
                + " chưa có người nhận ở cấp "
                + recipient.asked().vietnamese()
                + ".)";
    }
}
