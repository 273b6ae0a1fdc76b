package vn.tiendo.report.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.Routes.Route;
import vn.tiendo.report.messaging.FactRoutes;
import vn.tiendo.report.testing.RunningReportService;

/** Facts of a task that came to others, built twice from the same events. */
class FactsAgainIT extends RunningReportService {

    private static final String TASK = "0b7b0e53-5a55-5b0e-8f0e-3d5c1c8a9e11";
    private static final List<String> TOLD =
            List.of("TaskAssigned", "ProgressAccepted", "TaskReassigned", "TaskRevised");

    @Autowired private Eventing eventing;

    @Test
    void facts_that_are_built_anew_name_the_same_holders() throws Exception {
        var first = new Kept(901);
        var again = new Kept(902);

        tell(first);
        tell(again);
        tell(again);

        var fact = first.fact();
        assertThat(again.fact()).isEqualTo(fact);
        assertThat(fact.asHeldBy(LocalDate.parse("2026-02-28"), Instant.MAX).details())
                .extracting(details -> details.leads().get(0).id())
                .isEqualTo("song-mai-vhxh");
    }

    private void tell(Kept kept) throws Exception {
        var routes = kept.routes;
        for (var number = 0; number < TOLD.size(); number++) {
            var type = "vn.tiendo." + TOLD.get(number) + ".v1";
            tell(routes.find(type).orElseThrow(), TOLD.get(number), number + 1, type);
        }
    }

    private static <E> void tell(Route<E> route, String event, int sequence, String type)
            throws Exception {
        var sample = Path.of("../task-service/contracts/" + event + ".v1.sample.json");
        var body = JsonMapper.builder().build().readValue(Files.readString(sample), route.body());
        var at = Instant.parse("2026-03-0" + sequence + "T02:00:00Z");
        var envelope =
                new Received(TASK + "/" + sequence, "task-service", type, TASK, sequence, at);
        route.handler().accept(body, envelope);
    }

    /** One generation, opened once as the service opens it. */
    private final class Kept implements ReadModel.Generation {

        private final int number;
        private final Routes routes;
        private Supplier<Object> fact = () -> null;

        private Kept(int number) {
            this.number = number;
            this.routes = FactRoutes.to(this);
        }

        @Override
        public <S> Aggregates<S> of(AggregateType<S> part) {
            var opened = eventing.aggregates(part.generation(number));
            if (part.equals(ReportFacts.TASKS)) {
                fact = () -> opened.find(TASK).orElseThrow().state();
            }
            return opened;
        }

        TaskFact fact() {
            return (TaskFact) fact.get();
        }
    }
}
