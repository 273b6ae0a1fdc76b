package vn.tiendo.report.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Facts of an invented ward, in the words of the domain. */
public final class Facts {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final String PLAN = "6f1d4a52-7a0e-5c55-9d0b-1f3f0c8f2a61";
    public static final UnitRef VAN_PHONG = unit("song-mai-vp", "Văn phòng HĐND và UBND phường");
    public static final UnitRef VAN_HOA = unit("song-mai-vhxh", "Phòng Văn hóa - Xã hội");
    public static final UnitRef DO_THI =
            unit("song-mai-kthtdt", "Phòng Kinh tế, Hạ tầng và Đô thị");

    private TaskFact task;
    private KnownDeadline deadline;

    private Facts(TaskFact task) {
        this.task = task;
        this.deadline = task.deadlines().get(0);
    }

    /** A task of the plan, for instance "1.a" of area 1, assigned on 6 January without a date. */
    public static Facts aTask(String planTask) {
        return aTask(planTask, 1);
    }

    public static Facts aTask(String planTask, int deliverable) {
        var details = details(planTask, deliverable, List.of(VAN_PHONG));
        var deadline =
                new KnownDeadline(
                        Instant.parse("2026-01-06T02:00:00Z"),
                        "",
                        "BY",
                        null,
                        null,
                        false,
                        0,
                        null);
        return new Facts(TaskFact.of("", details, deadline).assigned(deadline.knownFrom()));
    }

    public Facts ledBy(UnitRef... leads) {
        var d = task.details();
        var led =
                new TaskDetails(
                        d.plan(),
                        d.planTask(),
                        d.area(),
                        d.areaTitle(),
                        d.label(),
                        d.activity(),
                        d.deliverableNo(),
                        d.deliverable(),
                        d.occurrence(),
                        d.authority(),
                        List.of(leads));
        return described(led, deadline, task.deadlines());
    }

    public Facts described(String activity, String deliverable, String deadlineText) {
        var d = task.details();
        var named =
                new TaskDetails(
                        d.plan(),
                        d.planTask(),
                        d.area(),
                        d.areaTitle(),
                        d.label(),
                        activity,
                        d.deliverableNo(),
                        deliverable,
                        d.occurrence(),
                        d.authority(),
                        d.leads());
        var said =
                new KnownDeadline(
                        deadline.knownFrom(), deadlineText, "BY", null, null, false, 0, null);
        return described(named, said, List.of(said));
    }

    public Facts dueOn(String day) {
        var due = LocalDate.parse(day);
        return redated("BY", due, false);
    }

    public Facts alreadyDueOn(String day) {
        return redated("BY", LocalDate.parse(day), true);
    }

    public Facts continuous() {
        return redated("CONTINUOUS", LocalDate.parse("2026-12-31"), false);
    }

    /** A new date that became known on a day, beside the earlier one. */
    public Facts movedTo(String day, String knownOn) {
        var moved =
                new KnownDeadline(
                        morning(knownOn),
                        "",
                        "BY",
                        null,
                        LocalDate.parse(day),
                        false,
                        1,
                        "Chờ hướng dẫn.");
        task = task.describedAs(task.details(), moved, LocalDate.parse(knownOn));
        return this;
    }

    /** It is to be kept up from a day on. */
    public Facts standingDutyFrom(String day) {
        var end = LocalDate.parse("2026-12-31");
        var kept = new KnownDeadline(morning(day), "", "CONTINUOUS", end, end, false, 0, null);
        task = task.describedAs(task.details(), kept, LocalDate.parse(day));
        return this;
    }

    /** It comes to others from a day on, which becomes known on a day. */
    public Facts heldFrom(String day, String knownOn, UnitRef... leads) {
        var known =
                new KnownDeadline(
                        morning(knownOn),
                        deadline.text(),
                        deadline.kind(),
                        deadline.nominalDue(),
                        deadline.effectiveDue(),
                        deadline.alreadyDue(),
                        deadline.extensions(),
                        deadline.extensionReason());
        var others = task.details().ledBy(List.of(leads));
        task = task.describedAs(others, known, LocalDate.parse(day));
        return this;
    }

    public Facts assignedOn(String day) {
        task = task.assigned(morning(day));
        return this;
    }

    public Facts doneOn(String day, String acceptedOn) {
        task = task.completed(new Completion(LocalDate.parse(day), morning(acceptedOn)));
        return this;
    }

    public Facts progressOn(String day, String acceptedOn, int percent) {
        return says(day, acceptedOn, percent, null, null);
    }

    public Facts says(
            String day, String acceptedOn, int percent, String obstacles, String proposals) {
        task =
                task.accepted(
                        new AcceptedProgress(
                                "submission-" + task.accepted().size(),
                                task.details().leads().get(0).id(),
                                percent,
                                LocalDate.parse(day),
                                morning(day),
                                morning(acceptedOn),
                                "Đã thực hiện",
                                obstacles,
                                proposals));
        return this;
    }

    public Facts notArisingOn(String day) {
        task = task.notArising(morning(day));
        return this;
    }

    public Facts cancelledOn(String day) {
        task = task.cancelled(morning(day));
        return this;
    }

    public Facts backInThePlanOn(String day) {
        task = task.backInPlan(morning(day));
        return this;
    }

    public Facts openAgainOn(String day) {
        task = task.openAgain(morning(day));
        return this;
    }

    public TaskFact fact() {
        return task;
    }

    /** A plan of two areas with the tasks 1.a, 1.b and 2.a, 2.b. */
    public static PlanFact aPlan() {
        return new PlanFact(
                PLAN,
                "song-mai",
                "12/KH-UBND",
                LocalDate.parse("2026-01-05"),
                "Kế hoạch cải cách hành chính phường Sông Mai năm 2026",
                2026,
                "UBND phường Sông Mai",
                VAN_HOA,
                "so-noi-vu-dong-ha",
                List.of(
                        new PlanFact.Area("1", "Công tác chỉ đạo, điều hành"),
                        new PlanFact.Area("2", "Cải cách thủ tục hành chính")),
                List.of(
                        new PlanFact.PlanTask("1.a", "1", "a", List.of(VAN_HOA)),
                        new PlanFact.PlanTask("1.b", "1", "b", List.of(VAN_HOA, VAN_PHONG)),
                        new PlanFact.PlanTask("2.a", "2", "a", List.of(DO_THI)),
                        new PlanFact.PlanTask("2.b", "2", "b", List.of(VAN_PHONG))),
                List.of(new PlanFact.Objective("1", "Ít nhất 95% hồ sơ được giải quyết đúng hạn")));
    }

    public static Instant morning(String day) {
        return LocalDate.parse(day).atTime(8, 0).atZone(ZONE).toInstant();
    }

    private static TaskDetails details(String planTask, int deliverable, List<UnitRef> leads) {
        var area = planTask.substring(0, planTask.indexOf('.'));
        return new TaskDetails(
                PLAN,
                planTask,
                area,
                "Lĩnh vực " + area,
                planTask.substring(planTask.indexOf('.') + 1),
                "Nhiệm vụ " + planTask,
                deliverable,
                "Báo cáo",
                null,
                "song-mai",
                leads);
    }

    private static UnitRef unit(String id, String name) {
        return new UnitRef(id, name, List.of("song-mai", id));
    }

    private Facts redated(String kind, LocalDate due, boolean alreadyDue) {
        var dated =
                new KnownDeadline(
                        deadline.knownFrom(), deadline.text(), kind, due, due, alreadyDue, 0, null);
        return described(task.details(), dated, List.of(dated));
    }

    private Facts described(TaskDetails details, KnownDeadline now, List<KnownDeadline> all) {
        var leads = String.join("+", details.leads().stream().map(UnitRef::id).toList());
        var id = details.planTask() + "/" + details.deliverableNo() + "/" + leads;
        deadline = now;
        task =
                new TaskFact(
                        id,
                        details,
                        all,
                        task.accepted(),
                        task.assignedAt(),
                        task.completion(),
                        task.notArisingAt(),
                        task.cancelledAt(),
                        task.absences(),
                        task.reopenings(),
                        null);
        return this;
    }
}
