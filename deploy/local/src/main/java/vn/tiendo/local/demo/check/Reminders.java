package vn.tiendo.local.demo.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.local.api.Json;

/** What the steps of the deadlines must look like in the topic. */
public final class Reminders {

    private static final List<String> ALL_STEPS =
            List.of("BEFORE_7", "BEFORE_3", "BEFORE_1", "PASSED", "AFTER_3");

    private final List<RawEvent> raised;

    public Reminders(Collection<RawEvent> events) {
        this.raised =
                events.stream()
                        .filter(
                                event ->
                                        event.name().equals("DeadlineApproaching")
                                                || event.name().equals("DeadlinePassed"))
                        .toList();
    }

    public int count() {
        return raised.size();
    }

    public Set<String> noticeKeys() {
        return raised.stream()
                .map(event -> Json.text(event.body(), "noticeKey"))
                .collect(Collectors.toSet());
    }

    /** Never early, never twice, and every step for what stayed open past this day. */
    public List<String> faults(LocalDate due, Collection<String> openTasks) {
        var faults = new ArrayList<String>();
        var keys = new HashSet<String>();
        var steps = new HashMap<String, Set<String>>();
        for (var event : raised) {
            var key = Json.text(event.body(), "noticeKey");
            if (!keys.add(key)) {
                faults.add("raised twice: " + key);
            }
            var fireAt = Instant.parse(Json.text(event.body(), "fireAt"));
            if (event.time().isBefore(fireAt)) {
                faults.add("raised early: " + key);
            }
            steps.computeIfAbsent(event.key(), any -> new HashSet<>())
                    .add(Json.text(event.body(), "step"));
        }
        for (var task : openTasks) {
            var missing = new ArrayList<>(ALL_STEPS);
            missing.removeAll(steps.getOrDefault(task, Set.of()));
            if (!missing.isEmpty()) {
                faults.add("task %s, due %s, was not told of %s".formatted(task, due, missing));
            }
        }
        return faults;
    }

    /** How often each step was raised. */
    public Map<String, Long> bySteps() {
        return raised.stream()
                .collect(
                        Collectors.groupingBy(
                                event -> Json.text(event.body(), "step"),
                                TreeMap::new,
                                Collectors.counting()));
    }
}
