package vn.tiendo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private final MailSettings settings = SendingFixture.settings();

    @Test
    void pauses_double_up_to_their_bound() {
        assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(settings.pauseAfter(2)).isEqualTo(Duration.ofMillis(200));
        assertThat(settings.pauseAfter(4)).isEqualTo(Duration.ofMillis(400));
        assertThat(settings.pauseAfter(1_000_000)).isEqualTo(Duration.ofMillis(400));
    }
}
