package vn.tiendo.local.demo.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;

/** Counts a round's unit reports again from the raw topic. */
public final class UnitReports {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<RawEvent> events;
    private final JsonNode round;

    public UnitReports(Collection<RawEvent> events, String round, Instant knownAt) {
        this.events =
                events.stream()
                        .filter(event -> event.topic().equals("tiendo.reports"))
                        .filter(event -> Json.text(event.body(), "round", "id").equals(round))
                        .filter(event -> !event.time().isAfter(knownAt))
                        .toList();
        this.round =
                this.events.stream()
                        .filter(event -> event.name().equals("RoundOpened"))
                        .map(event -> event.body().path("round"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no round was opened"));
    }

    public String line() {
        var units = Json.each(round.path("units")).map(unit -> Json.text(unit, "id")).toList();
        var standing = units.stream().filter(unit -> !last(unit).endsWith("Returned")).toList();
        var submitted = standing.stream().filter(unit -> !last(unit).isEmpty()).toList();
        var accepted = submitted.stream().filter(unit -> last(unit).endsWith("Accepted")).count();
        var onTime = submitted.stream().filter(this::onTime).count();
        return "expected %d, submitted %d, accepted %d, on time %d"
                .formatted(units.size(), submitted.size(), accepted, onTime);
    }

    /** The same line from a report. */
    public static String lineOf(JsonNode reported) {
        return "expected %d, submitted %d, accepted %d, on time %d"
                .formatted(
                        reported.path("expected").asInt(-1),
                        reported.path("submitted").asInt(-1),
                        reported.path("accepted").asInt(-1),
                        reported.path("onTime").asInt(-1));
    }

    private String last(String unit) {
        return of(unit).reduce((earlier, later) -> later).map(RawEvent::name).orElse("");
    }

    private boolean onTime(String unit) {
        var due = LocalDate.parse(Json.text(round, "unitDue"));
        return of(unit).findFirst()
                .map(first -> !LocalDate.ofInstant(first.time(), VIETNAM).isAfter(due))
                .orElse(false);
    }

    private Stream<RawEvent> of(String unit) {
        return events.stream()
                .filter(event -> event.name().startsWith("UnitReport"))
                .filter(event -> !event.name().equals("UnitReportDue"))
                .filter(event -> Json.text(event.body(), "unit", "id").equals(unit));
    }
}
