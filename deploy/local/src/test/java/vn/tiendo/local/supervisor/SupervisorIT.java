package vn.tiendo.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.PartStatus.State;
import vn.tiendo.local.system.Readiness;
import vn.tiendo.local.system.ServicePart;
import vn.tiendo.local.system.StandInCommands;

class SupervisorIT {

    @TempDir Path folder;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor =
            new Supervisor(new Told(), states -> {}, InstantSource.system());

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() {
        supervisor.close();
        supervisor.stop(List.of("one", "two"));
    }

    @Test
    void a_part_that_dies_is_started_again() {
        var part = part("one");
        supervisor.start(part).join();
        long first = part.child().orElseThrow().pid();

        part.child().orElseThrow().kill();

        Awaitility.await()
                .untilAsserted(
                        () -> {
                            assertThat(status("one").state()).isEqualTo(State.UP);
                            assertThat(status("one").restarts()).isEqualTo(1);
                        });
        assertThat(status("one").process().pid()).isNotEqualTo(first);
        assertThat(Readiness.of(part.port())).isTrue();
        assertThat(told).containsExactly("one ended", "one restarted");
    }

    @Test
    void a_part_that_is_stopped_stays_down() {
        var part = part("one");
        supervisor.start(part).join();
        Child child = part.child().orElseThrow();

        supervisor.stop(List.of("one"));

        assertThat(child.alive()).isFalse();
        assertThat(status("one").state()).isEqualTo(State.STOPPED);
        assertThat(told).isEmpty();
    }

    @Test
    void a_first_start_that_fails_is_told_with_its_cause_and_not_tried_again() throws Exception {
        Files.writeString(orders("one"), "no such luck");
        var part = part("one");
        assertThatThrownBy(() -> supervisor.start(part).join())
                .cause()
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("one ended while starting: no such luck (log: ")
                .hasMessageNotContaining("\n");
        assertThat(told).isEmpty();
    }

    @Test
    void a_part_that_cannot_come_back_is_tried_until_it_can() throws Exception {
        var part = part("one");
        supervisor.start(part).join();
        Files.writeString(orders("one"), "not now");
        part.child().orElseThrow().kill();
        Awaitility.await().until(() -> told.contains("one failed again"));
        assertThat(status("one").state()).isEqualTo(State.RESTARTING);

        Files.delete(orders("one"));

        Awaitility.await().until(() -> status("one").state() == State.UP);
    }

    @Test
    void a_part_that_cannot_come_back_can_be_stopped_meanwhile() throws Exception {
        var part = part("one");
        supervisor.start(part).join();
        Files.writeString(orders("one"), "not now");
        part.child().orElseThrow().kill();
        Awaitility.await().until(() -> told.contains("one failed again"));

        supervisor.stop(List.of("one"));

        assertThat(part.child().orElseThrow().alive()).isFalse();
        assertThat(status("one").state()).isEqualTo(State.STOPPED);
    }

    @Test
    void what_is_stopped_while_it_starts_does_not_come_up_afterwards() {
        var one = part("one");
        var up = supervisor.start(one);

        supervisor.stop(List.of("one"));

        assertThat(up).isCompletedExceptionally();
        assertThat(one.child().map(Child::alive)).isNotEqualTo(java.util.Optional.of(true));
    }

    @Test
    void after_the_end_nothing_is_started() {
        supervisor.close();
        assertThat(supervisor.start(part("two"))).isCompletedExceptionally();
    }

    private ServicePart part(String name) {
        int port = FreePort.any();
        Path log = folder.resolve(name + ".log");
        return new ServicePart(
                name,
                port,
                log,
                Duration.ofSeconds(20),
                () -> StandInCommands.command(port, folder, log, orders(name)));
    }

    private Path orders(String name) {
        return folder.resolve(name + ".orders");
    }

    private PartStatus status(String name) {
        return supervisor.statuses().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private final class Told implements Supervisor.Listener {

        @Override
        public void ended(Part part, Child child) {
            told.add(part.name() + " ended");
        }

        @Override
        public void restarted(Part part) {
            told.add(part.name() + " restarted");
        }

        @Override
        public void failedAgain(Part part, PartFailed failure) {
            told.add(part.name() + " failed again");
        }
    }
}
