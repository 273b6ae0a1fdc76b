package vn.tiendo.local.demo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.demo.check.TaskStory.Cell;

/** Counts a report's figures again from the raw topics, as text lines that can be compared. */
public final class Recount {

    private final LocalDate from;
    private final LocalDate cutOff;
    private final List<TaskStory> tasks;

    public Recount(Collection<RawEvent> events, String plan, JsonNode report) {
        this.from = LocalDate.parse(Json.text(report, "from"));
        this.cutOff = LocalDate.parse(Json.text(report, "cutOff"));
        var knownAt = Instant.parse(Json.text(report, "knownAt"));
        var byTask = new TreeMap<String, List<RawEvent>>();
        events.stream()
                .filter(event -> event.topic().equals("tiendo.tasks"))
                .filter(event -> Json.text(event.body(), "task", "plan").equals(plan))
                .forEach(e -> byTask.computeIfAbsent(e.key(), any -> new ArrayList<>()).add(e));
        this.tasks =
                byTask.values().stream()
                        .map(story -> new TaskStory(story, knownAt))
                        .filter(TaskStory::counts)
                        .toList();
    }

    /** Every figure by a name, as the published report should have it. */
    public Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        put(figures, "planTasks", tasks, Recount::planTask);
        put(figures, "deliverables", tasks, Recount::deliverable);
        for (var area : valuesOf(story -> List.of(Json.text(story.task(), "area")))) {
            var own = tasks.stream().filter(s -> Json.text(s.task(), "area").equals(area)).toList();
            put(figures, "byArea/" + area, own, Recount::planTask);
        }
        for (var unit : valuesOf(Recount::leads)) {
            var own = tasks.stream().filter(story -> leads(story).contains(unit)).toList();
            put(figures, "byUnit/" + unit, own, Recount::planTask);
        }
        for (var kind : List.of("obstacles", "proposals")) {
            var remarks =
                    tasks.stream()
                            .flatMap(story -> story.remarks(kind, from, cutOff).stream())
                            .distinct()
                            .sorted()
                            .toList();
            figures.put(kind, remarks.toString());
        }
        return figures;
    }

    private List<String> valuesOf(Function<TaskStory, List<String>> values) {
        return tasks.stream().flatMap(story -> values.apply(story).stream()).distinct().toList();
    }

    private static List<String> leads(TaskStory story) {
        return Json.each(story.task().path("leads")).map(unit -> Json.text(unit, "id")).toList();
    }

    private static String planTask(TaskStory story) {
        return Json.text(story.task(), "planTask");
    }

    private static String deliverable(TaskStory story) {
        return planTask(story) + "#" + story.task().path("deliverableNo").asInt();
    }

    private void put(
            Map<String, String> figures,
            String name,
            List<TaskStory> stories,
            Function<TaskStory, String> whole) {
        var wholes = new LinkedHashMap<String, List<Cell>>();
        for (var story : stories) {
            wholes.computeIfAbsent(whole.apply(story), any -> new ArrayList<>())
                    .add(story.cell(from, cutOff));
        }
        var cells = new EnumMap<Cell, Integer>(Cell.class);
        wholes.values().forEach(parts -> cells.merge(together(parts), 1, Integer::sum));
        figures.put(
                name,
                line(
                        wholes.size(),
                        cells.getOrDefault(Cell.DONE_ON_TIME, 0),
                        cells.getOrDefault(Cell.DONE_LATE, 0),
                        cells.getOrDefault(Cell.OPEN_IN_TERM, 0),
                        cells.getOrDefault(Cell.OPEN_OVERDUE, 0),
                        cells.getOrDefault(Cell.NOT_ARISING, 0)));
    }

    private static Cell together(List<Cell> parts) {
        var arisen = parts.stream().filter(cell -> cell != Cell.NOT_ARISING).toList();
        if (arisen.isEmpty()) {
            return Cell.NOT_ARISING;
        }
        if (arisen.contains(Cell.OPEN_OVERDUE)) {
            return Cell.OPEN_OVERDUE;
        }
        if (arisen.contains(Cell.OPEN_IN_TERM)) {
            return Cell.OPEN_IN_TERM;
        }
        return arisen.contains(Cell.DONE_LATE) ? Cell.DONE_LATE : Cell.DONE_ON_TIME;
    }

    private static String line(
            int total, int onTime, int late, int inTerm, int overdue, int notArising) {
        return "total %d, on time %d, late %d, in term %d, overdue %d, not arising %d, done %s"
                .formatted(
                        total,
                        onTime,
                        late,
                        inTerm,
                        overdue,
                        notArising,
                        percent(onTime + late, total - notArising));
    }

    private static String percent(int part, int whole) {
        if (whole == 0) {
            return "—";
        }
        return new BigDecimal(part * 100)
                .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
