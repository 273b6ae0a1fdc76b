package vn.tiendo.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process, told apart from a later one that was given the same number. */
public record ProcessIdentity(long pid, Instant started) {

    /** The kernel gives start times relative to a boot time that may be corrected a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The running process, if it is still that one. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isMine(of(process).started()));
    }

    private boolean isMine(Instant other) {
        return Duration.between(started, other).abs().compareTo(TOLERANCE) <= 0;
    }
}
