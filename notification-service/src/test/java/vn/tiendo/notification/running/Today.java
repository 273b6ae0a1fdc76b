package vn.tiendo.notification.running;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tiendo.notification.notice.Dates;

/** The business day of all that happens in these tests. */
@TestConfiguration(proxyBeanMethods = false)
class Today {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-26T02:00:00Z"), Dates.ZONE);
    }
}
