package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

/**
 * Deadlines that had passed when the plan was issued, and those whose words may mean something else,
 * judged by what the plan says now.
 */
final class PassedDeadlines {

    private PassedDeadlines() {}

    /**
     * The plan with a remark on every deadline that a correction made one of these, or that has passed
     * by the day of issue that is known now. A remark that is borne out no more is not shown: {@link
     * RemarkedPlan}.
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
        var told = new HashSet<Told>();
        remarks.forEach(remark -> told.add(Told.of(remark.finding())));
        for (var task : after.tasks()) {
            var was = known.get(task.id());
            var found = new ArrayList<Finding>();
            if (issuedOtherwise || !task.equals(was)) {
                passed(task, after.head(), found);
            }
            if (!task.equals(was)) {
                guessed(task, was, found);
            }
            for (var finding : found) {
                if (told.add(Told.of(finding))) {
                    remarks.add(new Remark(remarks.size() + 1, finding, null));
                }
            }
        }
        return remarks.size() == after.remarks().size() ? after : after.remarkedOn(remarks);
    }

    static boolean passed(Deadline due, Head head) {
        var to = due.to();
        var issued = head.issuedOn();
        return to != null && issued != null && to.isBefore(issued);
    }

    private static void passed(PlanTask task, Head head, List<Finding> found) {
        for (var deliverable : task.deliverables()) {
            var due = deliverable.due();
            if (due != null && passed(due, head)) {
                found.add(Finding.of(FindingCode.BEFORE_ISSUE, place(task), due.text()));
            }
        }
    }

    /** Only what the task did not say before: a guess that was there has been told already. */
    private static void guessed(PlanTask task, @Nullable PlanTask was, List<Finding> found) {
        var before = new HashSet<Deadline>();
        if (was != null) {
            was.deliverables().stream()
                    .flatMap(one -> Stream.ofNullable(one.due()))
                    .forEach(before::add);
        }
        for (var deliverable : task.deliverables()) {
            var due = deliverable.due();
            if (due != null && due.guessed() && !before.contains(due)) {
                found.add(GuessedDeadlines.finding(due, place(task)));
            }
        }
    }

    /** What makes two remarks the same one. */
    private record Told(FindingCode code, List<String> arguments, @Nullable String label) {

        static Told of(Finding finding) {
            return new Told(finding.code(), finding.arguments(), finding.place().label());
        }
    }

    private static Place place(PlanTask task) {
        var origin = task.origin();
        var label = RemarkedPlan.label(task);
        return origin != null && label.equals(origin.label())
                ? origin
                : new Place(null, null, label);
    }
}
