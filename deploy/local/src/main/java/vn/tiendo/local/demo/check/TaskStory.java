package vn.tiendo.local.demo.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;

/** All that the topic tells of one task, and where it stood at a cut-off as known at a moment. */
final class TaskStory {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The state's four cells, and what did not arise. */
    enum Cell {
        DONE_ON_TIME,
        DONE_LATE,
        OPEN_IN_TERM,
        OPEN_OVERDUE,
        NOT_ARISING
    }

    private final List<RawEvent> events;

    TaskStory(List<RawEvent> all, Instant knownAt) {
        this.events = all.stream().filter(event -> !event.time().isAfter(knownAt)).toList();
    }

    boolean counts() {
        return named("TaskAssigned").findAny().isPresent()
                && named("TaskCancelled").findAny().isEmpty();
    }

    JsonNode task() {
        return events.get(events.size() - 1).body().path("task");
    }

    Cell cell(LocalDate from, LocalDate cutOff) {
        if (named("TaskNotArising").findAny().isPresent()) {
            return Cell.NOT_ARISING;
        }
        var due = date(task().path("deadline"), "effectiveDue");
        var judged = due != null && !task().path("alreadyDue").asBoolean();
        var done = doneOn(from, cutOff);
        if (done.isPresent()) {
            return judged && done.get().isAfter(due) ? Cell.DONE_LATE : Cell.DONE_ON_TIME;
        }
        return judged && !continuous() && cutOff.isAfter(due)
                ? Cell.OPEN_OVERDUE
                : Cell.OPEN_IN_TERM;
    }

    private Optional<LocalDate> doneOn(LocalDate from, LocalDate cutOff) {
        if (continuous()) {
            return accepted()
                    .filter(one -> one.path("percent").asInt() > 0)
                    .map(TaskStory::dayOf)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(cutOff))
                    .max(LocalDate::compareTo);
        }
        var reopened =
                named("TaskReopened").mapToLong(RawEvent::sequence).max().orElse(Long.MIN_VALUE);
        return named("TaskCompleted")
                .filter(event -> event.sequence() > reopened)
                .map(event -> LocalDate.parse(Json.text(event.body(), "doneOn")))
                .filter(day -> !day.isAfter(cutOff))
                .findFirst();
    }

    private boolean continuous() {
        return Json.text(task(), "deadline", "kind").equals("CONTINUOUS");
    }

    /** What units said in accepted progress of the window: (unit, plan task, text). */
    List<String> remarks(String field, LocalDate from, LocalDate cutOff) {
        var remarks = new ArrayList<String>();
        accepted()
                .filter(one -> !dayOf(one).isBefore(from) && !dayOf(one).isAfter(cutOff))
                .filter(one -> !Json.text(one, field).isBlank())
                .forEach(
                        one ->
                                remarks.add(
                                        String.join(
                                                " | ",
                                                Json.text(one, "byUnit"),
                                                Json.text(task(), "planTask"),
                                                Json.text(one, field).strip())));
        return remarks;
    }

    private Stream<JsonNode> accepted() {
        return named("ProgressAccepted").map(event -> submission(event));
    }

    /** The acceptance may name the submission alone; what it said stands where it was handed in. */
    private JsonNode submission(RawEvent acceptance) {
        var said = acceptance.body().path("submission");
        if (said.isObject() && said.has("at")) {
            return said;
        }
        var id = said.isObject() ? Json.text(said, "id") : said.asString();
        return named("ProgressSubmitted")
                .map(event -> event.body().path("submission"))
                .filter(one -> Json.text(one, "id").equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("accepted but never submitted: " + id));
    }

    private static LocalDate dayOf(JsonNode submission) {
        var done = date(submission, "doneOn");
        return done != null
                ? done
                : LocalDate.ofInstant(Instant.parse(Json.text(submission, "at")), VIETNAM);
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        var text = Json.text(node, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private Stream<RawEvent> named(String name) {
        return events.stream().filter(event -> event.name().equals(name));
    }
}
