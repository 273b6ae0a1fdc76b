package vn.tiendo.local.demo.check;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vn.tiendo.local.api.Json;

/**
 * What the system said it had taken. Each must be in the topics, and once: a call that was made again
 * under its key for want of an answer is one call.
 */
public final class Acknowledged implements BiConsumer<HttpRequest, byte[]> {

    /**
     * Group 1 is the record's key. Without one it is the answer's id; where that has none either, only
     * the number of all such events is known.
     */
    private static final List<Rule> RULES =
            List.of(
                    new Rule("/api/units", "UnitRegistered"),
                    new Rule("/api/seats/([^/]+)", "SeatFilled"),
                    new Rule("/api/plans/([^/]+)/publication", "PlanPublished"),
                    new Rule("/api/tasks/([^/]+)/progress", "ProgressSubmitted"),
                    new Rule("/api/tasks/([^/]+)/acceptance", "ProgressAccepted"),
                    new Rule("/api/tasks/([^/]+)/return", "ProgressReturned"),
                    new Rule("/api/tasks/([^/]+)/not-arising", "TaskNotArising"),
                    new Rule(
                            "/api/rounds/[^/]+/unit-reports/[^/]+/submission",
                            "UnitReportSubmitted"),
                    new Rule(
                            "/api/rounds/[^/]+/unit-reports/[^/]+/acceptance",
                            "UnitReportAccepted"),
                    new Rule("/api/rounds/[^/]+/unit-reports/[^/]+/return", "UnitReportReturned"),
                    new Rule("/api/rounds/[^/]+/report", "ReportPublished"));

    private final TreeMap<String, Long> told = new TreeMap<>();
    private long count;

    /** A call that was answered with success. */
    @Override
    public synchronized void accept(HttpRequest call, byte[] answer) {
        if (call.method().equals("GET")) {
            return;
        }
        for (var rule : RULES) {
            var path = rule.path().matcher(call.uri().getPath());
            if (path.matches()) {
                count++;
                if (path.groupCount() == 0) {
                    tell(rule, "");
                }
                var key = path.groupCount() == 0 ? id(answer) : path.group(1);
                if (!key.isEmpty()) {
                    tell(rule, key);
                }
            }
        }
    }

    private void tell(Rule rule, String key) {
        told.merge(rule.event() + " " + key, 1L, Long::sum);
    }

    private static String id(byte[] answer) {
        return Json.text(Json.read(new String(answer, StandardCharsets.UTF_8)), "id");
    }

    public synchronized long count() {
        return count;
    }

    /** @param events each once */
    public synchronized List<String> faults(Collection<RawEvent> events) {
        var found = new TreeMap<String, Long>();
        for (var event : events) {
            found.merge(event.name() + " " + event.key(), 1L, Long::sum);
            found.merge(event.name() + " ", 1L, Long::sum);
        }
        var faults = new ArrayList<String>();
        told.forEach(
                (what, times) -> {
                    var there = found.getOrDefault(what, 0L);
                    if (!there.equals(times)) {
                        faults.add(
                                "%s: acknowledged %d times, found %d times"
                                        .formatted(what.strip(), times, there));
                    }
                });
        return faults;
    }

    private record Rule(Pattern path, String event) {
        Rule(String path, String event) {
            this(Pattern.compile(path), event);
        }
    }
}
