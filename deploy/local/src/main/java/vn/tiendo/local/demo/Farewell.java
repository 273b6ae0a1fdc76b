package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.List;

/** What somebody needs who wants to look around when the demo is over. */
final class Farewell {

    private final Performance performance;

    Farewell(Performance performance) {
        this.performance = performance;
    }

    List<String> lines() {
        var people = performance.people();
        var wide = people.stream().mapToInt(person -> person.account().length()).max().orElse(0);
        var row = "  %-" + wide + "s  %-19s  %s";
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("The portal stays open at " + performance.stage().portal() + " until Ctrl-C.");
        lines.add("Logs: " + performance.stage().logs());
        lines.add("Sign in, for a start as thuong-truc, who reviews what departments report:");
        people.forEach(
                person ->
                        lines.add(
                                row.formatted(person.account(), person.password(), says(person))));
        people.stream()
                .filter(person -> person.role().equals("UNIT_OFFICER"))
                .findFirst()
                .ifPresent(
                        person ->
                                lines.add(
                                        "A department's system, for the API: CLIENT=%s SECRET=%s"
                                                .formatted(
                                                        person.account(),
                                                        person.session().secret())));
        return lines;
    }

    private static String says(Person person) {
        return switch (person.role()) {
            case "UNIT_OFFICER" -> "officer of " + person.unit();
            case "UNIT_HEAD" -> "head of " + person.unit();
            case "PLAN_MANAGER" -> "the standing body";
            case "SUPERVISOR" -> "supervises the authority";
            case "INTERIOR" -> "reads for the Interior Department";
            default -> person.role();
        };
    }
}
