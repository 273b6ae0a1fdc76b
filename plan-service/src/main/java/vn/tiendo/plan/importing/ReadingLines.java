package vn.tiendo.plan.importing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.plan.document.Messages;

/** A reading as people look it over: areas, tasks, and of each deliverable who and until when. */
final class ReadingLines {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final Locale locale;

    ReadingLines(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(PlanReading reading) {
        var plan = reading.plan();
        Stream.of(plan.title(), plan.number(), plan.issuedOn(), plan.issuingAuthority())
                .filter(part -> part != null)
                .forEach(out::println);
        reading.areas().forEach(this::print);
        out.println();
        var tasks = reading.areas().stream().mapToInt(area -> area.tasks().size()).sum();
        out.println(
                words("lines.sum")
                        .formatted(reading.objectives().size(), reading.areas().size(), tasks));
    }

    private void print(PlanReading.Area area) {
        out.println();
        out.println(area.label() + ". " + area.title());
        area.tasks().forEach(this::print);
    }

    private void print(PlanReading.Task task) {
        out.println("  " + task.label() + "  " + shortened(task.activity()));
        var units = new ArrayList<>(task.lead());
        units.addAll(task.coordinating().stream().map(unit -> "(" + unit + ")").toList());
        if (!units.isEmpty()) {
            out.println("     " + words("lines.units") + " " + joined(units));
        }
        for (var deliverable : task.deliverables()) {
            var due = deliverable.due();
            out.println(
                    "     → "
                            + shortened(deliverable.name())
                            + (due == null ? "" : ": " + due.explanation()));
        }
        task.subtasks().forEach(this::print);
    }

    private static String joined(List<String> units) {
        return units.stream().collect(Collectors.joining(", "));
    }

    private String words(String key) {
        return Messages.in(locale).getString(key);
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1).stripTrailing() + "…";
    }
}
