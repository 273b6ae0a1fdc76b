package vn.tiendo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.supervisor.PartStatus;

/**
 * What {@code ./tiendo demo --kill} does. The mail server alone is spared: it has no process of its
 * own, and what it had taken would be gone with it, for it keeps mails in memory; that is what other
 * people's servers promise, not this system.
 */
class KilledInTheMiddleE2E {

    @Test
    void the_main_job_ends_well_though_every_process_is_killed_store_and_broker_too() {
        try (var performance = RunningSystem.start(Embedded.AS_LAST_RESORT)) {
            var processes =
                    performance.system().parts().stream()
                            .filter(part -> part.process() != null)
                            .map(PartStatus::name)
                            .collect(Collectors.toSet());

            var result = performance.playThroughDeaths(System.err::println);

            assertThat(processes).contains("store", "broker", "portal", "plan-service");
            assertThat(result)
                    .containsEntry("killed", processes)
                    .containsEntry("faults", List.of())
                    .containsEntry("ok", true);
        }
    }
}
