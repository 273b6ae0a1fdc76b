package vn.tiendo.defaults.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForwardClockTest {

    private static final Instant REAL = Instant.parse("2026-01-05T01:00:00Z");

    @TempDir private Path folder;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000);

    @Test
    void without_a_file_time_is_real() {
        assertThat(clock().instant()).isEqualTo(REAL);
    }

    @Test
    void an_offset_of_days_and_hours_moves_it_forward() throws IOException {
        write("P10DT2H\n");

        assertThat(clock().instant()).isEqualTo(REAL.plus(Duration.ofHours(242)));
    }

    @Test
    void an_offset_may_be_milliseconds() throws IOException {
        write("1500");

        assertThat(clock().instant()).isEqualTo(REAL.plusMillis(1500));
    }

    @Test
    void a_changed_file_is_seen_after_50_milliseconds_even_where_the_counter_overflows()
            throws IOException {
        var clock = clock();
        write("PT1H");

        assertThat(clock.instant()).isEqualTo(REAL);
        later(49);
        assertThat(clock.instant()).isEqualTo(REAL);
        later(1);
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofHours(1)));
    }

    @Test
    void it_never_goes_back() throws IOException {
        write("PT2H");
        var clock = clock();
        for (var smaller : new String[] {"PT1H", "-1", "PT-5H", ""}) {
            write(smaller);
            later(50);
            assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofHours(2)));
        }
        Files.delete(folder.resolve("clock"));
        later(50);
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofHours(2)));
    }

    @Test
    void what_is_there_at_the_start_may_lie_in_the_past() throws IOException {
        write("PT-48H");
        var clock = clock();
        assertThat(clock.instant()).isEqualTo(REAL.minus(Duration.ofHours(48)));
        write("PT-49H");
        later(50);
        assertThat(clock.instant()).isEqualTo(REAL.minus(Duration.ofHours(48)));
    }

    @Test
    void what_is_no_offset_leaves_it_where_it_is() throws IOException {
        write("PT2H");
        var clock = clock();
        write("ten days");
        later(50);

        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofHours(2)));
    }

    @Test
    void it_tells_the_day_in_vietnam() throws IOException {
        write("PT16H");

        assertThat(java.time.LocalDate.now(clock())).hasToString("2026-01-06");
    }

    private ForwardClock clock() {
        var real = Clock.fixed(REAL, ClockDefaults.VIETNAM);
        return new ForwardClock(real, new OffsetFile(folder.resolve("clock")), nanos::get);
    }

    private void later(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private void write(String offset) throws IOException {
        Files.writeString(folder.resolve("clock"), offset);
    }
}
