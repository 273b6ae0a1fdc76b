package vn.tiendo.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./tiendo logs}, which the script answers by itself. */
class LogsIT {

    private static final Path SCRIPT = Path.of("../../tiendo").toAbsolutePath().normalize();

    @TempDir Path home;

    @BeforeEach
    void a_demo_was_started_after_the_system() throws IOException {
        log(home, "of the system", Instant.now().minusSeconds(60));
        log(home.resolve("demo/20260105-080000"), "of the demo", Instant.now());
    }

    @Test
    void the_logs_of_the_system_that_runs_come_first() throws Exception {
        Files.createDirectories(home.resolve("run"));
        Files.writeString(
                home.resolve("run/system.json"),
                "{\"supervisor\":{\"pid\":%d,\"started\":\"2026-01-05T01:00:00Z\"},\"phase\":\"READY\"}"
                        .formatted(ProcessHandle.current().pid()));

        assertThat(shown()).contains("of the system");
    }

    @Test
    void where_it_does_not_run_those_of_what_was_started_last() throws Exception {
        assertThat(shown()).contains("of the demo");
    }

    private static void log(Path data, String words, Instant at) throws IOException {
        var logs = Files.createDirectories(data.resolve("logs"));
        Files.writeString(logs.resolve("portal.log"), words);
        Files.setLastModifiedTime(logs, FileTime.from(at));
    }

    private String shown() throws Exception {
        var builder = new ProcessBuilder("bash", SCRIPT.toString(), "logs", "portal");
        builder.environment().put("TIENDO_HOME", home.toString());
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
