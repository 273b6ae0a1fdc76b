package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.store.EmbeddedStore;
import vn.tiendo.local.store.Store;

/** What the flags of the services do, on a stand-in that is run with them. */
class ServiceCommandsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir Path folder;
    private Settings settings;
    private ServiceModule module;

    @BeforeEach
    void build() throws Exception {
        StandInJars.build(folder);
        settings = new Settings(folder, folder.resolve("data"), Ports.free(), Embedded.ALWAYS);
        Files.createDirectories(settings.log("any").getParent());
        module = ServiceModule.services(settings.ports()).get(0);
    }

    @Test
    void a_service_that_runs_out_of_memory_ends_instead_of_going_on_without_some_of_its_threads() {
        Child service = started(commands().command(module, store()));

        var hoard = URI.create(module.address() + "/hoard");
        var never =
                HttpClient.newHttpClient()
                        .sendAsync(
                                HttpRequest.newBuilder(hoard).build(),
                                HttpResponse.BodyHandlers.discarding());

        assertThat(service.exited()).succeedsWithin(PATIENCE);
        assertThat(service.exitValue()).as("what the JVM says of lost memory").isEqualTo(3);
        assertThat(never).failsWithin(PATIENCE);
    }

    @Test
    void the_archive_of_a_training_run_is_taken_by_a_service() throws Exception {
        var archive = commands().archive(module);
        Child trained = started(commands().command(module, store(), archive.makingFlags()));
        trained.stop(PATIENCE);
        archive.keep();

        Command quick = commands().command(module, store());
        List<String> words = new ArrayList<>(quick.words());
        words.add(1, "-Xlog:class+load");
        started(new Command(words, quick.environment(), quick.folder(), quick.log())).kill();

        assertThat(Files.readString(quick.log()))
                .contains(StandIn.class.getName() + " source: shared objects");
    }

    @Test
    void mails_are_kept_here_whatever_the_users_own_server_is_unless_it_is_to_be_used() {
        var kept = commands().command(module, store()).environment();
        assertThat(kept)
                .containsEntry("TIENDO_SMTP_HOST", "127.0.0.1")
                .containsEntry("TIENDO_SMTP_PORT", Integer.toString(settings.ports().smtp()))
                .containsEntry("TIENDO_SMTP_AUTH", "false")
                .containsEntry("TIENDO_SMTP_PASSWORD", "");

        settings =
                new Settings(
                        folder,
                        settings.data(),
                        settings.ports(),
                        Embedded.ALWAYS,
                        "mail.song-mai.example");
        assertThat(commands().command(module, store()).environment().keySet())
                .as("what the user said reaches the services as it is")
                .noneMatch(name -> name.startsWith("TIENDO_SMTP"));
    }

    private ServiceCommands commands() {
        return new ServiceCommands(settings);
    }

    private Store store() {
        return EmbeddedStore.in(folder.resolve("store"), FreePort.any());
    }

    private Child started(Command command) {
        Child child = Child.start(command);
        assertThat(child.awaitReady(() -> Readiness.of(module.port()), PATIENCE)).isTrue();
        return child;
    }
}
