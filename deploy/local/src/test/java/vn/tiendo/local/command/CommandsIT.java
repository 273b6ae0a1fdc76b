package vn.tiendo.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.Main;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.Ports;
import vn.tiendo.local.system.StandInJars;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** The commands as processes of their own, as the script runs them, on stand-ins for the services. */
class CommandsIT {

    @TempDir Path folder;
    private final Ports ports = Ports.free();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void build() throws IOException {
        StandInJars.build(folder);
    }

    @AfterEach
    void stopWhatRuns() throws Exception {
        run("down");
    }

    @Test
    void up_returns_when_all_is_ready_and_down_leaves_nothing_running() throws Exception {
        Said up = run("up", "--embedded");
        assertThat(up.status()).isZero();
        assertThat(up.text())
                .contains("task-service")
                .contains("ready in ")
                .contains("http://127.0.0.1:" + ports.portal());
        Said status = run("status");
        assertThat(status.status()).isZero();
        assertThat(status.text().lines().filter(line -> line.contains(" up "))).hasSize(8);
        List<ProcessIdentity> processes = processes();

        assertThat(run("down").text()).startsWith("stopped in ");

        assertThat(processes).hasSize(8).allMatch(process -> process.running().isEmpty());
        assertThat(run("status")).isEqualTo(new Said(3, "Not running.\n"));
        assertThat(run("down")).isEqualTo(new Said(0, "Not running.\n"));
    }

    @Test
    void a_second_up_says_that_it_runs_already() throws Exception {
        run("up", "--embedded");
        assertThat(run("up", "--embedded").text()).startsWith("Already running: http://127.0.0.1:");
    }

    @Test
    void after_kill_9_of_the_supervisor_nothing_runs_on_and_up_works_again() throws Exception {
        run("up", "--embedded");
        List<ProcessIdentity> processes = processes();
        state().supervisor().running().orElseThrow().destroyForcibly();
        Awaitility.await()
                .until(() -> processes.stream().allMatch(each -> each.running().isEmpty()));
        assertThat(run("status").text()).isEqualTo("Not running.\n");
        assertThat(run("up", "--embedded").status()).isZero();
    }

    @Test
    void a_service_that_cannot_start_fails_up_in_one_line() throws Exception {
        Files.writeString(folder.resolve("orders"), "no memory");
        Said up = run("up", "--embedded");
        assertThat(up.status()).isEqualTo(1);
        String last = up.text().lines().reduce((earlier, later) -> later).orElseThrow();
        assertThat(last).contains("ended while starting: no memory (log: ");
        assertThat(StateFile.in(home()).read()).isEmpty();
    }

    @Test
    void an_interrupted_up_stops_what_it_started() throws Exception {
        Process up = start("up", "--embedded");
        Awaitility.await()
                .until(
                        () ->
                                StateFile.in(home())
                                        .read()
                                        .filter(s -> !s.parts().isEmpty())
                                        .isPresent());
        SystemState state = state();
        up.destroy();
        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(state.supervisor().running()).isEmpty();
        assertThat(StateFile.in(home()).read()).isEmpty();
    }

    @Test
    void up_says_who_lets_people_sign_in() throws Exception {
        Said up = run("up", "--embedded");
        Path secret = home().resolve("admin-secret");
        assertThat(up.text()).contains("client tiendo-admin").contains(secret.toString());
        assertThat(secret).isNotEmptyFile();
    }

    @Test
    void with_a_mail_server_of_the_users_own_none_is_started_here() throws Exception {
        environment.put("TIENDO_SMTP_HOST", "mail.song-mai.example");
        Said up = run("up", "--embedded");
        assertThat(up.text()).contains("mails go out through mail.song-mai.example");
        assertThat(run("status").text()).doesNotContain("mail");
        assertThat(FreePort.isFree(ports.smtp())).isTrue();
    }

    @Test
    void what_makes_no_sense_is_answered_in_one_line() throws Exception {
        assertThat(run("up", "--bogus")).isEqualTo(new Said(2, "Unknown option: --bogus\n"));
        assertThat(run("up", "--port-base", "x").text())
                .isEqualTo("The port base is a number, not x.\n");
        assertThat(run("dance").text()).contains("There is no command dance");
    }

    private record Said(int status, String text) {}

    private Said run(String... words) throws Exception {
        Process process = start(words);
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(JavaCommand.java());
        command.addAll(
                List.of(
                        "-Dtiendo.root=" + folder,
                        "-Dtiendo.log.level=WARN",
                        "-Dslf4j.provider=vn.tiendo.local.logging.PlainLogging",
                        "-Dslf4j.internal.verbosity=WARN",
                        Main.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("TIENDO_REQUIRE_MONGOD");
        builder.environment().remove("TIENDO_SMTP_HOST");
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(
                        Map.of(
                                "CLASSPATH", System.getProperty("java.class.path"),
                                "TIENDO_HOME", home().toString(),
                                "TIENDO_PORT", Integer.toString(ports.portal()),
                                "STAND_IN_ORDERS", folder.resolve("orders").toString()));
        return builder.start();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private SystemState state() {
        return StateFile.in(home()).read().orElseThrow();
    }

    private List<ProcessIdentity> processes() {
        List<ProcessIdentity> processes = new ArrayList<>();
        processes.add(state().supervisor());
        state().parts().stream()
                .map(PartStatus::process)
                .filter(process -> process != null)
                .forEach(processes::add);
        return processes;
    }
}
