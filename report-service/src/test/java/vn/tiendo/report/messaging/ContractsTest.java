package vn.tiendo.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.report.report.Reports;
import vn.tiendo.report.round.RoundEvents;

/** What goes to the wire is what the samples promise to every consumer's tests. */
class ContractsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Event> events() {
        return Stream.concat(RoundEvents.all().stream(), Stream.of(Reports.event()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_in_its_sample(Event event) {
        assertThat(JSON.readTree(Json.write(event))).isEqualTo(contract(event, "sample"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_sample_keeps_to_its_schema(Event event) {
        assertThat(SchemaCheck.of(contract(event, "schema"), contract(event, "sample"))).isEmpty();
    }

    @Test
    void there_is_a_sample_of_every_event() {
        assertThat(events().map(Event::type))
                .containsExactlyInAnyOrder(
                        "vn.tiendo.RoundOpened.v1",
                        "vn.tiendo.UnitReportDue.v1",
                        "vn.tiendo.UnitReportSubmitted.v1",
                        "vn.tiendo.UnitReportReturned.v1",
                        "vn.tiendo.UnitReportAccepted.v1",
                        "vn.tiendo.ReportPublished.v1");
    }

    @Test
    void the_check_of_a_schema_does_refuse() {
        var due = events().filter(e -> e.type().contains("Due")).findFirst().orElseThrow();

        assertThat(SchemaCheck.of(contract(due, "schema"), JSON.readTree("{\"due\": 3}")))
                .contains("$.round is missing", "$.due is no string");
    }

    private static JsonNode contract(Event event, String kind) {
        var name = event.type().replace("vn.tiendo.", "") + "." + kind + ".json";
        return JSON.readTree(Path.of("contracts", name).toFile());
    }
}
