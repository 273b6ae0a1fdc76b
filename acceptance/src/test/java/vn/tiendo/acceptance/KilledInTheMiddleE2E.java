package vn.tiendo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.store.Embedded;

class KilledInTheMiddleE2E {

    /** What dies before which step. */
    private static final Map<String, String> DEATHS =
            Map.of(
                    "settle what the document leaves blank", "plan-service",
                    "publish the plan, assign its tasks", "task-service",
                    "departments submit, the standing body reviews", "broker",
                    "units hand in their reports", "report-service",
                    "the standing body's turn", "portal",
                    "the quarter's deadlines pass", "notification-service");

    @Test
    void the_main_job_ends_well_though_every_service_and_the_broker_are_killed() {
        try (var performance = RunningSystem.start(Embedded.AS_LAST_RESORT)) {
            var killed = new HashSet<String>();
            var result =
                    performance.play(
                            System.err::println,
                            step -> {
                                if (DEATHS.containsKey(step)) {
                                    performance.system().kill(DEATHS.get(step));
                                    killed.add(DEATHS.get(step));
                                }
                            });

            assertThat(killed).containsExactlyInAnyOrderElementsOf(DEATHS.values());
            assertThat(result).containsEntry("faults", List.of()).containsEntry("ok", true);
        }
    }
}
