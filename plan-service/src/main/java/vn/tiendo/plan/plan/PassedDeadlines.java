package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

/** Deadlines that had passed when the plan was issued, judged by what the plan says now. */
final class PassedDeadlines {

    private PassedDeadlines() {}

    /**
     * The plan with a remark on every deadline that a correction made one of these, or that is one of
     * the day of issue that is known now. A remark that is borne out no more is not shown: {@link
     * Remark#holdsIn}.
     */
    static Plan judgedAgain(Plan before, Plan after) {
        boolean issuedOtherwise =
                !Objects.equals(before.head().issuedOn(), after.head().issuedOn());
        if (before.tasks().equals(after.tasks()) && !issuedOtherwise) {
            return after;
        }
        var known = new HashMap<String, PlanTask>();
        before.tasks().forEach(task -> known.put(task.id(), task));
        var remarks = new ArrayList<>(after.remarks());
        for (var task : after.tasks()) {
            if (issuedOtherwise || !task.equals(known.get(task.id()))) {
                collect(task, after.head(), remarks);
            }
        }
        return remarks.size() == after.remarks().size() ? after : after.remarkedOn(remarks);
    }

    static boolean passed(Deadline due, Head head) {
        var to = due.to();
        var issued = head.issuedOn();
        return to != null && issued != null && to.isBefore(issued);
    }

    private static void collect(PlanTask task, Head head, List<Remark> remarks) {
        for (var deliverable : task.deliverables()) {
            var due = deliverable.due();
            if (due != null && passed(due, head)) {
                var finding = Finding.of(FindingCode.BEFORE_ISSUE, place(task), due.text());
                if (remarks.stream().noneMatch(known -> says(known, finding))) {
                    remarks.add(new Remark(remarks.size() + 1, finding, null));
                }
            }
        }
    }

    private static boolean says(Remark known, Finding finding) {
        var other = known.finding();
        return other.code() == finding.code()
                && other.arguments().equals(finding.arguments())
                && Objects.equals(other.place().label(), finding.place().label());
    }

    private static Place place(PlanTask task) {
        var origin = task.origin();
        var label = task.area() + "." + task.label();
        return origin != null && label.equals(origin.label())
                ? origin
                : new Place(null, null, label);
    }
}
