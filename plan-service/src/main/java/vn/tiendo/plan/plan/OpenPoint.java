package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.importing.FindingCode;

/**
 * Something that must be settled before a plan can be published.
 *
 * @param path the field whose correction settles it
 */
public record OpenPoint(FindingCode code, String path) {

    /** What is open in a plan as it is now, whatever the reader of its document remarked. */
    public static List<OpenPoint> of(Plan plan) {
        var open = new ArrayList<OpenPoint>();
        if (plan.head().year() == null) {
            open.add(new OpenPoint(FindingCode.YEAR_UNKNOWN, "year"));
        }
        plan.tasks().forEach(task -> collect(plan, task, open));
        var known = new RemarkedPlan(plan);
        plan.remarks().stream()
                .filter(remark -> remark.finding().blocking() && remark.accepted() == null)
                .filter(remark -> !seenInThePlan(remark.finding().code()) && known.bears(remark))
                .map(remark -> new OpenPoint(remark.finding().code(), "findings/" + remark.no()))
                .forEach(open::add);
        return open;
    }

    /** Id of the task that it is about; empty where it is about none. */
    public Optional<String> task() {
        var steps = path.split("/");
        return steps[0].equals("tasks") ? Optional.of(steps[1]) : Optional.empty();
    }

    private static void collect(Plan plan, PlanTask task, List<OpenPoint> open) {
        var path = "tasks/" + task.id();
        if (task.lead().isEmpty()) {
            open.add(new OpenPoint(FindingCode.LEAD_MISSING, path + "/lead"));
        }
        if (task.deliverables().isEmpty()) {
            var no = Identities.freeNumber(task, plan.retired());
            open.add(
                    new OpenPoint(
                            FindingCode.DELIVERABLE_MISSING,
                            path + "/deliverables/" + no + "/name"));
        }
        for (var deliverable : task.deliverables()) {
            var due = path + "/deliverables/" + deliverable.no() + "/deadline";
            if (deliverable.due() == null) {
                open.add(new OpenPoint(FindingCode.DEADLINE_MISSING, due));
            } else if (deliverable.due().kind() == DeadlineKind.UNKNOWN) {
                open.add(new OpenPoint(FindingCode.DEADLINE_UNKNOWN, due));
            } else if (deliverable.due().yearInDoubt()) {
                open.add(new OpenPoint(FindingCode.SUSPECTED_YEAR_SLIP, due));
            }
        }
    }

    /** Whether the plan itself shows that it is open, so that a correction settles it. */
    private static boolean seenInThePlan(FindingCode code) {
        return switch (code) {
            case YEAR_UNKNOWN,
                    LEAD_MISSING,
                    DELIVERABLE_MISSING,
                    DEADLINE_MISSING,
                    DEADLINE_UNKNOWN,
                    SUSPECTED_YEAR_SLIP ->
                    true;
            default -> false;
        };
    }
}
