package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsIT {

    @TempDir Path folder;

    @Test
    void spring_boots_analysis_says_most() throws Exception {
        Path log =
                log(
                        """
                        ERROR 1 --- [main] LoggingFailureAnalysisReporter :

                        ***************************
                        APPLICATION FAILED TO START
                        ***************************

                        Description:

                        Web server failed to start. Port 8081
                        was already in use.

                        Action:

                        Identify and stop the process.
                        """);
        assertThat(LastWords.in(log, 0))
                .isEqualTo("Web server failed to start. Port 8081 was already in use.");
    }

    @Test
    void else_the_innermost_cause() throws Exception {
        Path log =
                log(
                        """
                        2026-01-01 ERROR start failed
                        java.lang.IllegalStateException: outer
                        \tat a.B.c(B.java:1)
                        Caused by: java.lang.RuntimeException: middle
                        Caused by: java.net.ConnectException: Connection refused
                        \t... 3 more
                        """);
        assertThat(LastWords.in(log, 0)).isEqualTo("java.net.ConnectException: Connection refused");
    }

    @Test
    void else_the_last_error_else_the_last_line() throws Exception {
        assertThat(LastWords.in(log("x ERROR one\nx ERROR two\ny INFO bye\n"), 0))
                .isEqualTo("x ERROR two");
        assertThat(LastWords.in(log("starting\nKilled\n\n"), 0)).isEqualTo("Killed");
        assertThat(LastWords.in(log(""), 0)).isEqualTo("it said nothing");
    }

    @Test
    void what_was_logged_before_this_start_does_not_count() throws Exception {
        String before = "Caused by: an old story\n";
        assertThat(LastWords.in(log(before + "Caused by: this time\n"), before.length()))
                .isEqualTo("this time");
        assertThat(LastWords.in(log(before + "bye\n"), before.length())).isEqualTo("bye");
    }

    private Path log(String text) throws Exception {
        return Files.writeString(folder.resolve("log"), text);
    }
}
