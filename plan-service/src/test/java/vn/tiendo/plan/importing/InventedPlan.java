package vn.tiendo.plan.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.document.word.WordFile;
import vn.tiendo.plan.importing.PlanReading.Area;
import vn.tiendo.plan.importing.PlanReading.Objective;
import vn.tiendo.plan.importing.PlanReading.Target;
import vn.tiendo.plan.importing.PlanReading.Task;

/**
 * A plan of an authority that does not exist, and what it says: lines are paragraphs, {@code @table} to
 * {@code @end} are rows as {@link WordFile#row} writes them, and below {@code =====} stands one line for
 * each objective, area, task and subtask.
 */
record InventedPlan(String document, String says) {

    static final Path ALL = Path.of("src/test/resources/other-authorities");

    static InventedPlan of(Path file) {
        try {
            var parts = Files.readString(file).split("\n=====\n");
            return new InventedPlan(parts[0], parts[1].strip());
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    /** As a Word document. */
    byte[] word() {
        var body = new ArrayList<String>();
        List<String> rows = null;
        for (var line : document.lines().toList()) {
            if (line.equals("@table")) {
                rows = new ArrayList<>();
            } else if (line.equals("@end") && rows != null) {
                body.add(WordFile.table(rows.toArray(String[]::new)));
                rows = null;
            } else if (rows != null) {
                rows.add(WordFile.row(line.replace("\\n", "\n")));
            } else {
                body.add(WordFile.p(line));
            }
        }
        return WordFile.body(body.toArray(String[]::new)).bytes();
    }

    /** As text with tabs; for plans without merged cells. */
    byte[] tabs() {
        return document.lines()
                .filter(line -> !line.startsWith("@"))
                .map(line -> line.replaceFirst("^\\d>(.*)$", "$1 | | "))
                .map(line -> line.contains("|") ? quoted(line) : line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A cell of several lines stands in quotation marks, as spreadsheets copy it. */
    private static String quoted(String row) {
        return Stream.of(row.split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.contains("\\n") ? "\"" + cell.replace("\\n", "\n") + "\"" : cell)
                .collect(Collectors.joining("\t"));
    }

    boolean merged() {
        return document.contains("^ |");
    }

    /** A reading in the form in which the plans say what they say. */
    static String told(PlanReading reading) {
        return Stream.concat(
                        reading.objectives().stream().map(InventedPlan::told),
                        reading.areas().stream().flatMap(InventedPlan::told))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Objective objective) {
        var targets =
                objective.targets().stream()
                        .map(InventedPlan::told)
                        .collect(Collectors.joining("; "));
        return line("O " + objective.label(), objective.text(), targets);
    }

    private static String told(Target target) {
        return target.value() == null
                ? target.comparator()
                : "%s %s %s"
                        .formatted(
                                target.comparator(), target.value().toPlainString(), target.unit());
    }

    private static Stream<String> told(Area area) {
        return Stream.concat(
                Stream.of(line("A " + area.label(), String.valueOf(area.title()))),
                area.tasks().stream().flatMap(task -> told("T ", task)));
    }

    private static Stream<String> told(String kind, Task task) {
        var deliverables =
                task.deliverables().stream()
                        .map(each -> each.name() + " => " + told(each.due()))
                        .collect(Collectors.joining(" ;; "));
        return Stream.concat(
                Stream.of(
                        line(
                                kind + task.label(),
                                task.activity(),
                                String.join("; ", task.lead()),
                                String.join("; ", task.coordinating()),
                                task.deadlineText() == null ? "-" : task.deadlineText(),
                                deliverables)),
                task.subtasks().stream().flatMap(each -> told("S ", each)));
    }

    private static String told(@org.jspecify.annotations.Nullable Deadline due) {
        if (due == null) {
            return "-";
        }
        if (due.every() != null) {
            return due.kind() + " " + due.every().period();
        }
        return due.to() == null
                ? due.kind().name()
                : "%s %s..%s".formatted(due.kind(), due.from() == null ? "" : due.from(), due.to());
    }

    private static String line(String... parts) {
        return String.join(" | ", parts).strip();
    }
}
