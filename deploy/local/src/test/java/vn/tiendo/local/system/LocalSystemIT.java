package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.supervisor.PartStatus.State;

class LocalSystemIT {

    @TempDir Path data;
    private final Ports ports = Ports.free();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void each_part_that_is_killed_comes_back_and_none_is_left_at_the_end() {
        List<ProcessIdentity> processes;
        try (var system = system().start()) {
            assertThat(lines.get(lines.size() - 1)).matches("ready in .* s: " + system.portal());
            assertThat(StateFile.in(data).read().orElseThrow().phase())
                    .isEqualTo(SystemState.Phase.READY);
            List<String> killed =
                    system.parts().stream()
                            .filter(part -> part.process() != null)
                            .map(PartStatus::name)
                            .toList();
            assertThat(killed).hasSize(7);

            killed.forEach(system::kill);

            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> system.parts().stream().allMatch(LocalSystemIT::isBack));
            processes = processes(system);
        }
        assertThat(processes).hasSize(7).allMatch(process -> process.running().isEmpty());
        assertThat(StateFile.in(data).read()).isEmpty();
        assertThat(ports.byPart().values()).allMatch(FreePort::isFree);
    }

    @Test
    void a_service_that_dies_while_starting_takes_all_down_with_its_cause() throws Exception {
        Files.writeString(data.resolve("die-report-service"), "no store for me");
        var system = system();
        assertThatThrownBy(system::start)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("report-service ended while starting: no store for me");
        assertThat(system.parts()).allMatch(part -> part.state() == State.STOPPED);
        assertThat(data.resolve("store-kind")).doesNotExist();
        assertThat(ports.byPart().values()).allMatch(FreePort::isFree);
    }

    @Test
    void ports_that_are_taken_are_named_before_anything_starts() throws Exception {
        try (var taken = new ServerSocket(ports.tasks(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> system().start())
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining(ports.tasks() + " (task-service)")
                    .hasMessageContaining("--port-base");
        }
    }

    private LocalSystem system() {
        var settings = new Settings(data, data, ports, Embedded.AS_LAST_RESORT);
        return new LocalSystem(settings, StandInCommands.in(settings), lines::add);
    }

    private static boolean isBack(PartStatus part) {
        return part.state() == State.UP && (part.process() == null || part.restarts() == 1);
    }

    private static List<ProcessIdentity> processes(LocalSystem system) {
        return system.parts().stream()
                .map(PartStatus::process)
                .filter(process -> process != null)
                .toList();
    }
}
