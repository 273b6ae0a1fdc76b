package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.store.EmbeddedStore;
import vn.tiendo.local.supervisor.PartStatus;

class DataFolderIT {

    @TempDir Path data;

    @Test
    void one_running_system_owns_it() {
        try (var first = DataFolder.own(data)) {
            assertThatThrownBy(() -> DataFolder.own(data))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageStartingWith("Already running in " + data);
        }
        DataFolder.own(data).close();
    }

    @Test
    void parts_that_a_crash_left_running_are_killed_first() {
        Child orphan =
                Child.start(
                        new Command(List.of("sleep", "60"), Map.of(), data, data.resolve("log")));
        var identity = ProcessIdentity.of(ProcessHandle.of(orphan.pid()).orElseThrow());
        StateFile.in(data).write(state(identity));

        DataFolder.own(data).close();

        assertThat(orphan.awaitReady(() -> false, java.time.Duration.ofSeconds(5))).isFalse();
        assertThat(orphan.alive()).isFalse();
    }

    @Test
    void a_stranger_that_got_a_dead_parts_number_is_left_alone() {
        var stranger = ProcessIdentity.of(ProcessHandle.current());
        var dead = new ProcessIdentity(stranger.pid(), Instant.parse("2020-01-01T00:00:00Z"));
        StateFile.in(data).write(state(dead));

        DataFolder.own(data).close();

        assertThat(stranger.running()).isPresent();
    }

    @Test
    void data_of_one_kind_of_store_is_not_hidden_by_another() throws Exception {
        try (var folder = DataFolder.own(data)) {
            Files.writeString(data.resolve("store-kind"), "mongod");
            assertThatThrownBy(() -> folder.requireKind(EmbeddedStore.onFreePort(data)))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("belongs to another store (mongod, now embedded)");
        }
    }

    @Test
    void the_secret_is_made_once_and_for_its_owner_alone() throws Exception {
        String secret = AdminSecret.in(data);
        assertThat(secret).hasSizeGreaterThan(30).isEqualTo(AdminSecret.in(data));
        assertThat(Files.getPosixFilePermissions(data.resolve("admin-secret")))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_large_log_is_put_aside() throws Exception {
        Path log = Files.createDirectories(data.resolve("logs")).resolve("portal.log");
        Files.write(log, new byte[(20 << 20) + 1]);
        DataFolder.own(data).close();
        assertThat(log).doesNotExist();
        assertThat(data.resolve("logs/portal.log.1")).exists();
    }

    private static SystemState state(ProcessIdentity part) {
        return new SystemState(
                part,
                SystemState.Phase.READY,
                "http://127.0.0.1:1",
                List.of(new PartStatus("portal", 1, PartStatus.State.UP, part, Instant.EPOCH, 0)));
    }
}
