package vn.tiendo.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.demo.check.Acknowledged;
import vn.tiendo.local.demo.check.Deliveries;
import vn.tiendo.local.demo.check.RawTopics;
import vn.tiendo.local.demo.check.Recount;
import vn.tiendo.local.demo.check.Reminders;
import vn.tiendo.local.demo.check.ReportedFigures;
import vn.tiendo.local.demo.check.UnitReports;
import vn.tiendo.local.system.Mail;

/** Everything that is held against the raw topics at the end. */
final class Verification {

    private static final Set<String> CLOSED = Set.of("COMPLETED", "NOT_ARISING", "CANCELLED");

    private final Deliveries deliveries;
    private final boolean disturbed;
    private final List<String> faults = new ArrayList<>();
    private int figures;

    /** @param disturbed whether processes were killed: then a mail may have been sent again */
    Verification(RawTopics topics, boolean disturbed) {
        this.disturbed = disturbed;
        this.deliveries = new Deliveries(topics.read());
        faults.addAll(deliveries.faults());
    }

    /** Nothing that people were told was done is missing, or done twice. */
    void acknowledged(Acknowledged acknowledged) {
        faults.addAll(acknowledged.faults(deliveries.once()));
    }

    void report(String plan, JsonNode report) {
        var events = deliveries.once();
        var recounted = new Recount(events, plan, report).figures();
        var reported = ReportedFigures.of(report);
        var knownAt = Instant.parse(Json.text(report, "knownAt"));
        var round = Json.text(report, "round");
        recounted.put("unitReports", new UnitReports(events, round, knownAt).line());
        reported.put("unitReports", UnitReports.lineOf(report.path("figures").path("unitReports")));
        figures = recounted.size();
        faults.addAll(ReportedFigures.differences(reported, recounted));
        if (report.path("figures").path("planTasks").path("total").asInt() == 0) {
            faults.add("the report counts no task at all");
        }
    }

    /** @param tasks all tasks as the standing body sees them now */
    Reminders reminders(LocalDate quarterEnd, List<JsonNode> tasks) {
        var reminders = new Reminders(deliveries.once());
        var open =
                tasks.stream()
                        .filter(task -> !CLOSED.contains(Json.text(task, "status")))
                        .filter(task -> !task.path("alreadyDue").asBoolean())
                        .filter(
                                task ->
                                        Json.text(task, "deadline", "effectiveDue")
                                                .equals(quarterEnd.toString()))
                        .map(task -> Json.text(task, "id"))
                        .toList();
        faults.addAll(reminders.faults(quarterEnd, open));
        return reminders;
    }

    void inboxes(Inboxes inboxes, List<Mail> mails) {
        faults.addAll(inboxes.faults(deliveries.once(), mails));
        var ids = mails.stream().map(Mail::messageId).toList();
        if (!disturbed && ids.size() != Set.copyOf(ids).size()) {
            faults.add("a mail was sent twice");
        }
        if (Set.copyOf(mails).size() != Set.copyOf(ids).size()) {
            faults.add("two mails have one Message-ID");
        }
    }

    void require(boolean held, String fault) {
        if (!held) {
            faults.add(fault);
        }
    }

    Deliveries deliveries() {
        return deliveries;
    }

    int figures() {
        return figures;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
