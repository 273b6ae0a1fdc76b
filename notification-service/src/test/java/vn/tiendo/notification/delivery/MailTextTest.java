package vn.tiendo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.notification.delivery.Deliveries.RAISED;
import static vn.tiendo.notification.delivery.Deliveries.reminder;
import static vn.tiendo.notification.delivery.Deliveries.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private final Delivery near = reminder("s", "t1");
    private final Delivery over = step("s", "t2", 8, "PASSED");

    @Test
    void one_notice_is_sent_as_it_is() {
        var mail = MailText.of(List.of(near), "Trần Thị Lành", RAISED);
        assertThat(mail.subject()).isEqualTo("[Tiến Độ] before_3 của t1");
        assertThat(mail.text()).startsWith("Kính gửi Ông/Bà Trần Thị Lành,\n\nNhiệm vụ t1\n\n--\n");
    }

    @Test
    void several_notices_are_numbered_and_counted() {
        var mail = MailText.of(List.of(over, near), null, RAISED);
        assertThat(mail.subject()).isEqualTo("[Tiến Độ] 2 thông báo: 1 quá hạn, 1 sắp đến hạn");
        assertThat(mail.text())
                .startsWith("Kính gửi Ông/Bà,\n\nCó 2 thông báo: 1 quá hạn, 1 sắp đến hạn.\n")
                .contains("1. passed của t2\n   Nhiệm vụ t2\n")
                .contains("2. before_3 của t1\n   Nhiệm vụ t1\n");
    }

    @Test
    void a_notice_that_is_sent_on_a_later_day_says_so() {
        var mail = MailText.of(List.of(near), null, RAISED.plus(Duration.ofDays(1)));
        assertThat(mail.subject()).isEqualTo("[Tiến Độ] [Gửi muộn] before_3 của t1");
        assertThat(mail.text()).contains("lẽ ra được gửi lúc 08:00 ngày 26/03/2026");
    }

    @Test
    void later_on_the_same_day_is_not_late() {
        var mail = MailText.of(List.of(near), null, RAISED.plus(Duration.ofHours(8)));
        assertThat(mail.subject()).doesNotContain("Gửi muộn");
    }
}
