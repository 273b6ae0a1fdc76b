package vn.tiendo.local.demo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;

/** A published report's figures by the same names as a recount's. */
public final class ReportedFigures {

    private ReportedFigures() {}

    public static Map<String, String> of(JsonNode report) {
        var figures = report.path("figures");
        var named = new TreeMap<String, String>();
        named.put("planTasks", line(figures.path("planTasks")));
        named.put("deliverables", line(figures.path("deliverables")));
        // an area without a task that counts is printed, but there is nothing to count again
        Json.each(figures.path("byArea"))
                .filter(area -> area.path("total").asInt() > 0)
                .forEach(area -> named.put("byArea/" + Json.text(area, "label"), line(area)));
        Json.each(figures.path("byUnit"))
                .forEach(unit -> named.put("byUnit/" + Json.text(unit, "unit"), line(unit)));
        for (var kind : List.of("obstacles", "proposals")) {
            named.put(
                    kind,
                    Json.each(figures.path(kind))
                            .map(
                                    one ->
                                            String.join(
                                                    " | ",
                                                    Json.text(one, "unit"),
                                                    Json.text(one, "planTask"),
                                                    Json.text(one, "text")))
                            .sorted()
                            .toList()
                            .toString());
        }
        return named;
    }

    /** Where the two differ, in words. */
    public static List<String> differences(
            Map<String, String> reported, Map<String, String> recounted) {
        var names = new TreeSet<>(reported.keySet());
        names.addAll(recounted.keySet());
        var differences = new ArrayList<String>();
        for (var name : names) {
            var one = reported.getOrDefault(name, "nothing");
            var other = recounted.getOrDefault(name, "nothing");
            if (!one.equals(other)) {
                differences.add(name + ": reported " + one + "; recounted " + other);
            }
        }
        return differences;
    }

    private static String line(JsonNode cells) {
        return "total %d, on time %d, late %d, in term %d, overdue %d, not arising %d, done %s"
                .formatted(
                        cells.path("total").asInt(-1),
                        cells.path("doneOnTime").asInt(-1),
                        cells.path("doneLate").asInt(-1),
                        cells.path("openInTerm").asInt(-1),
                        cells.path("openOverdue").asInt(-1),
                        cells.path("notArising").asInt(-1),
                        Json.text(cells, "donePercent"));
    }
}
