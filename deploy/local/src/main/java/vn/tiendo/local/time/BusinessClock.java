package vn.tiendo.local.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The business time of the local system: real time and an offset in a file that all read. */
public final class BusinessClock {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path file;
    private Duration offset = Duration.ZERO;

    public BusinessClock(Path file) {
        this.file = file;
    }

    public Instant now() {
        return Instant.now().plus(offset);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), VIETNAM);
    }

    public void moveTo(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var written = Files.writeString(file.resolveSibling("clock.new"), offset.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock can't be moved", e);
        }
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(VIETNAM).toInstant();
    }
}
