package vn.tiendo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.demo.check.Acknowledged;
import vn.tiendo.local.demo.check.RawTopics;
import vn.tiendo.local.time.BusinessClock;
import vn.tiendo.local.time.Quiet;
import vn.tiendo.local.time.TimeWalk;

/** One plan from its document to the report that the Interior Department reads. */
final class DemoRun {

    private final Stage stage;
    private final PlanFile file;
    private final Path reportFile;
    private final Steps steps;
    private final BusinessClock clock;
    private final TimeWalk walk;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Registry registry;
    private final int year;
    private final Map<String, Object> result = new LinkedHashMap<>();
    private final List<Person> accounts = new ArrayList<>();

    DemoRun(Stage stage, BusinessClock clock, PlanFile file, Path reportFile, Steps steps) {
        this.stage = stage;
        this.clock = clock;
        this.file = file;
        this.reportFile = reportFile;
        this.steps = steps;
        this.walk = new TimeWalk(clock, new Quiet(stage.ports().services()));
        this.registry = new Registry(new Api(stage.portal(), acknowledged), stage.adminSecret());
        this.year = file.year();
    }

    Map<String, Object> run() {
        var manager = registry.client("tiep-nhan", Registry.AUTHORITY, "PLAN_MANAGER");
        var draft = importPlan(manager);
        var cast = register(draft);
        settleAndPublish(draft, cast, manager);
        var round = new ReportingRound[1];
        steps.take(
                "register the round of QI",
                () -> {
                    round[0] = new ReportingRound(manager, draft.id(), year);
                    return Json.text(round[0].now(), "status");
                });
        var departments = new Departments(draft.id(), cast.officers(), manager);
        workOn(departments, LocalDate.of(year, Month.FEBRUARY, 10));
        workOn(departments, LocalDate.of(year, Month.MARCH, 9));
        go("the quarter's cut-off passes", LocalDate.of(year, Month.MARCH, 16));
        steps.take("units hand in their reports", () -> round[0].unitsReport(cast.officers()));
        go("the standing body's turn", LocalDate.of(year, Month.MARCH, 18));
        var report = publishReport(round[0], cast);
        go("the quarter's deadlines pass", LocalDate.of(year, Month.APRIL, 8));
        verify(draft.id(), manager, cast, report);
        result.put("steps", steps.taken());
        return result;
    }

    List<Person> accounts() {
        return List.copyOf(accounts);
    }

    private Draft importPlan(Session manager) {
        var holder = new Draft[1];
        steps.take(
                "read the plan",
                () -> {
                    holder[0] = new Draft(manager, file);
                    return file.name() + ": " + taskCount(holder[0].now()) + " tasks";
                });
        return holder[0];
    }

    private static int taskCount(JsonNode plan) {
        return Json.each(plan.path("reading").path("areas"))
                .mapToInt(area -> area.path("tasks").size())
                .sum();
    }

    private Cast register(Draft draft) {
        steps.take(
                "register the units it names",
                () -> {
                    registry.interior();
                    registry.authority(draft.issuingAuthority());
                    var units = draft.registerUnits(registry);
                    walk.settle();
                    return units + " units of " + draft.issuingAuthority();
                });
        var holder = new Cast[1];
        steps.take(
                "give seats, accounts and clients",
                () -> {
                    holder[0] = new Cast(registry, draft.units());
                    walk.settle();
                    return registry.people().size() + " people, each with an account and a client";
                });
        accounts.addAll(registry.people());
        return holder[0];
    }

    private void settleAndPublish(Draft draft, Cast cast, Session manager) {
        steps.take(
                "settle what the document leaves blank",
                () -> {
                    var unit = cast.manager().unit();
                    var count = draft.settle(unit, clock.today().toString(), year);
                    return count == 1 ? "1 correction recorded" : count + " corrections recorded";
                });
        steps.take(
                "publish the plan, assign its tasks",
                () -> {
                    draft.publish();
                    walk.settle();
                    var count = manager.get("/api/assignments/" + draft.id());
                    var assigned = count.path("assigned").asInt();
                    var expected = count.path("expected").asInt();
                    if (assigned != expected || expected == 0) {
                        throw new IllegalStateException("assigned " + count);
                    }
                    result.put("plan", plan(draft.now(), draft.id(), expected));
                    return assigned + " of " + expected + " tasks assigned";
                });
    }

    private Map<String, Object> plan(JsonNode draft, String id, int tasks) {
        var head = draft.path("reading").path("plan");
        return Map.of(
                "id", id,
                "file", file.name(),
                "number", Json.text(head, "number"),
                "title", Json.text(head, "title"),
                "planTasks", taskCount(draft),
                "tasks", tasks);
    }

    private void workOn(Departments departments, LocalDate day) {
        go("time goes on", day);
        steps.take(
                "departments submit, the standing body reviews",
                () -> {
                    var did = departments.work(clock.today());
                    walk.settle();
                    return did;
                });
    }

    private void go(String name, LocalDate day) {
        steps.take(
                name,
                () -> {
                    var stops = walk.to(BusinessClock.at(day, 9));
                    return "to " + day + ", due moments on the way: " + stops;
                });
    }

    private JsonNode publishReport(ReportingRound round, Cast cast) {
        var holder = new JsonNode[1];
        steps.take(
                "publish the consolidated report",
                () -> {
                    var id = round.publish(year);
                    walk.settle();
                    var interior = cast.interior().session();
                    holder[0] = interior.get("/api/reports/" + id);
                    var document = interior.download("/api/reports/" + id + "/document");
                    save(document);
                    result.put("report", reportResult(holder[0], id));
                    return "read by the Interior Department, saved as " + reportFile;
                });
        return holder[0];
    }

    private Map<String, Object> reportResult(JsonNode report, String id) {
        return Map.of(
                "id", id,
                "checksum", Json.text(report, "checksum"),
                "document", reportFile.toString(),
                "planTasks", report.path("figures").path("planTasks"));
    }

    private void save(byte[] document) {
        try {
            Files.createDirectories(reportFile.toAbsolutePath().getParent());
            Files.write(reportFile, document);
        } catch (IOException e) {
            throw new UncheckedIOException("the report can't be saved", e);
        }
    }

    private void verify(String plan, Session manager, Cast cast, JsonNode report) {
        var topics = new RawTopics("127.0.0.1:" + stage.ports().broker());
        steps.take(
                "count everything again",
                () -> {
                    var verification = new Verification(topics, steps.disturbed());
                    verification.acknowledged(acknowledged);
                    verification.report(plan, report);
                    var tasks = manager.all("/api/tasks?plan=" + plan);
                    var quarterEnd = LocalDate.of(year, Month.MARCH, 31);
                    var reminders = verification.reminders(quarterEnd, tasks);
                    var inboxes = new Inboxes(cast);
                    var mails = stage.mails(addresses());
                    verification.inboxes(inboxes, mails);
                    conclude(verification, topics, mails.size());
                    result.put(
                            "notifications",
                            Map.of("inbox", inboxes.count(), "steps", reminders.bySteps()));
                    return verification.figures()
                            + " figures, "
                            + reminders.count()
                            + " reminders, "
                            + inboxes.count()
                            + " notices, "
                            + mails.size()
                            + " mails: "
                            + (verification.faults().isEmpty() ? "all held" : "FAULTS");
                });
    }

    private List<String> addresses() {
        return registry.people().stream().map(Person::email).distinct().toList();
    }

    private void conclude(Verification verification, RawTopics topics, int mails) {
        var services = List.of("task-service", "report-service", "notification-service");
        var deliveries = verification.deliveries();
        result.put(
                "events",
                Map.of(
                        "published", deliveries.published(),
                        "repeated", deliveries.repeated(),
                        "consumed", topics.consumed(services)));
        result.put("acknowledged", acknowledged.count());
        result.put("mails", mails);
        result.put("faults", verification.faults());
        result.put("ok", verification.faults().isEmpty());
    }
}
