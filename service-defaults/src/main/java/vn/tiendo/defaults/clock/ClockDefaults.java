package vn.tiendo.defaults.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one clock that business rules ask. Leases, tokens and sessions live by real time instead. */
@AutoConfiguration
public class ClockDefaults {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${tiendo.clock.file:}") String file) {
        var real = Clock.system(VIETNAM);
        return file.isBlank() ? real : new ForwardClock(real, new OffsetFile(Path.of(file)));
    }
}
